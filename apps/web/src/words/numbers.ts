import { locale } from './say.ts';

/** A whole number as the reader writes it: 1,234 or ١٬٢٣٤. */
export function number(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value);
}

/** A share from 0 to 1 as a percentage; "under 1 %" keeps a small share from reading as none. */
export function percent(share: number): string {
  const digits = share > 0 && share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(locale(), {
    style: 'percent',
    maximumFractionDigits: digits,
  }).format(share);
}

/** A share that was estimated: nearly all is not said to be all, nor nearly none to be none. */
export function estimatedPercent(share: number): string {
  const isNearEnd = (share > 0 && share < 0.1) || (share > 0.9 && share < 1);
  const shown = isNearEnd ? Math.min(0.999, Math.max(0.001, share)) : share;
  return new Intl.NumberFormat(locale(), {
    style: 'percent',
    maximumFractionDigits: isNearEnd ? 1 : 0,
  }).format(shown);
}

/** A number with one decimal and its sign: +7.2, −3.0. */
export function signed(value: number): string {
  return new Intl.NumberFormat(locale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(value);
}
