export type { Calendar, ColumnMap, DateOrder } from '../column-map.ts';
