const LEAST_STEM = 3;

/**
 * The form in which a man of the family bears an Arabic family name in -i
 * (nisba): حلبيه and حلبي are both حلبي. Null for other words. Meant for
 * families only: نادية and سامي are given names of their own.
 */
export function nisbaOf(family: string): string | null {
  const feminine = /^(\p{L}+ي)ه$/u.exec(family)?.[1];
  if (feminine !== undefined && feminine.length > LEAST_STEM) return feminine;
  return family.endsWith('ي') && family.length > LEAST_STEM ? family : null;
}
