export { type ClusterRecord, type ClusterTie, drawCluster } from './draw/draw-cluster.ts';
export { drawWaterfall, type Step } from './draw/draw-waterfall.ts';
export { drawRun, type RunPictures } from './draw-run.ts';
export type { CurvePoint, Figures } from './figures.ts';
export { writePage } from './page/write-page.ts';
export { writePicture } from './page/write-picture.ts';
export type { Picture, Table } from './picture.ts';
export { type Language, type Look, type Speech, speechOf } from './words/speech.ts';
