export { type Clusters, clusterRecords } from './cluster/cluster-records.ts';
export type { ClusterRules, Conflict, WeighedPairs } from './cluster/cluster-rules.ts';
export { type ExplainedPair, type ExplainedPart, explainPair } from './explain-pair.ts';
export { hashText } from './hash.ts';
export type { BlockingReport, NamedKey } from './index-table.ts';
export { type Candidates, type LinkResult, type LinkRules, linkTable } from './link-table.ts';
export type { ClusterChange, ClusterChangeKind } from './online/cluster-ledger.ts';
export { learnOnline } from './online/learn-online.ts';
export { OnlineIndex } from './online/online-index.ts';
export type {
  FindOptions,
  FoundRecord,
  OnlineKnowledge,
  OnlineRecord,
} from './online/online-record.ts';
export type { Decided } from './online/record-decisions.ts';
export { statedIn } from './online/stated-in.ts';
export type { Parallel, TaskName } from './parallel.ts';
export { openTask, type TaskHost } from './run-task.ts';
export { latinSimilarity } from './similarity/latin-similarity.ts';
export type { SimilarityAmong, TokenSimilarity } from './similarity/token-similarity.ts';
export { withinOneEdit } from './similarity/within-one-edit.ts';
export { assembleTable, vocabularyOf } from './table/assemble-table.ts';
export { NO_DATE } from './table/column.ts';
export { MOST_TOKENS } from './table/column-writer.ts';
export type {
  DateValue,
  FieldKind,
  FieldSpec,
  FieldValue,
  NameToken,
  RangeValue,
  ScopedValue,
} from './table/field.ts';
export { type TextHashes, textHashes } from './table/hash-order.ts';
export { type RecordTable, TableBuilder } from './table/record-table.ts';
export type { PartColumn, PartTexts, TablePart } from './table/table-part.ts';
export { generalModel, type LinkModel } from './weigh/model.ts';
export { readModel } from './weigh/read-model.ts';
export type { Step } from './weigh/weigh-pairs.ts';
export { probabilityOf } from './weigh/weigher.ts';
