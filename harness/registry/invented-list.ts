const GIVEN = ['سامر', 'رامي', 'هاني', 'غسان', 'ليلى', 'منى', 'باسل', 'نزار', 'عمر', 'هدى', 'سلمى'];
const FATHERS = ['محمد', 'احمد', 'خالد', 'يوسف', 'ابراهيم', 'حسن', 'علي'];
const FAMILY = ['الحلبي', 'العلي', 'الزين', 'حداد', 'خوري', 'الحموي', 'القباني', 'الشامي', 'درويش'];
/** One row in so many names nobody. */
const EVERY_BAD = 40;

export interface InventedList {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/**
 * A list of invented people. Lists of one kind of number (`prefix`) and other
 * ones name the same people, so that there is something to match.
 */
export function inventedList(prefix: string, rows: number, from = 0): InventedList {
  const lines = ['الاسم الكامل,تاريخ الميلاد,رقم'];
  for (let at = from; at < from + rows; at++) {
    lines.push(at % EVERY_BAD === EVERY_BAD - 1 ? '-,,' : `${personAt(at)},${prefix}-${at}`);
  }
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return { fileName: `${prefix}.csv`, bytes, rows };
}

function personAt(at: number): string {
  const name = [
    GIVEN[at % GIVEN.length],
    FATHERS[Math.floor(at / 3) % FATHERS.length],
    FAMILY[Math.floor(at / 7) % FAMILY.length],
  ];
  return `${name.join(' ')},${1 + (at % 28)}/${1 + (at % 12)}/${1950 + (at % 53)}`;
}
