import { type ExplainedPair, explainEvidence } from '../explain-pair.ts';
import type { FieldSpec } from '../table/field.ts';
import { probabilityOf } from '../weigh/weigher.ts';
import type { ClusterChange } from './cluster-ledger.ts';
import { ClusterNumbers } from './cluster-numbers.ts';
import { GatheredRecords } from './gathered-records.ts';
import { componentOf, type Grouping, groupComponent } from './group-component.ts';
import { GrowingArray } from './growing-array.ts';
import { KeyChains } from './key-chains.ts';
import type { OnlineField } from './online-field.ts';
import type { FindOptions, FoundRecord, OnlineKnowledge, OnlineRecord } from './online-record.ts';
import type { OnlineValues } from './online-values.ts';
import type { OnlineWords } from './online-words.ts';
import { listsOf, PairScratch } from './pair-scratch.ts';
import { type Decided, RecordDecisions } from './record-decisions.ts';
import { FINDING_KEYS, LINKING_KEYS, RecordKeys } from './record-keys.ts';
import { RecordLinks } from './record-links.ts';
import { MOST_WORDS, RowStore } from './row-store.ts';
import { writeRecord } from './write-record.ts';

/** Of one key a search compares so many records, at most. */
const MOST_OF_A_KEY = 100;
/** With so many records found, none are looked for by further, commoner words. */
const ENOUGH_FOUND = 150;
/** A query may say more words than a record is found by. */
const MOST_SOUGHT_KEYS = 8;
const DEFAULT_LIMIT = 10;
const NO_LIST = -1;

/**
 * Records linked one by one as they come, change and go, with the model, the
 * commonness of values and the keys of a batch run, which stay. Clusters are
 * at any time those of a rebuild from the same records. A record is known by a
 * number of the caller's own: whole, from 0, without great gaps, as memory is
 * kept for all up to the highest.
 */
export class OnlineIndex {
  readonly fields: readonly FieldSpec[];
  readonly #knowledge: OnlineKnowledge;
  readonly #rows = new RowStore();
  readonly #lists = new GrowingArray(Int32Array);
  readonly #listCodes = new Map<string, number>();
  /** By list, 1 where it names each person once. */
  readonly #once: number[] = [];
  readonly #chains = new KeyChains(LINKING_KEYS + FINDING_KEYS);
  readonly #keys: RecordKeys;
  readonly #pair: PairScratch;
  readonly #links = new RecordLinks();
  readonly #decisions = new RecordDecisions();
  readonly #clusters = new ClusterNumbers();
  readonly #grouping: Grouping;
  /** All that take new words or values. */
  readonly #vocabularies: readonly (OnlineWords | OnlineValues)[];
  /** Records with a word that was not learned from stand left: it is near to learned words, not these to it. */
  readonly #hasNewWords = new GrowingArray(Uint8Array);
  readonly #left = { words: new Int32Array(MOST_WORDS), length: 0, list: 0 };
  readonly #right = { words: new Int32Array(MOST_WORDS), length: 0, list: 0 };
  readonly #gathered: GatheredRecords;
  #size = 0;

  constructor(knowledge: OnlineKnowledge) {
    const { fields, model, records, identifies, keys } = knowledge;
    this.#knowledge = knowledge;
    this.fields = fields.map(({ spec }) => spec);
    this.#keys = new RecordKeys(fields, keys);
    this.#pair = new PairScratch(fields, model, { records, identifies });
    for (const list of listsOf(model)) this.#listOf(list);
    this.#gathered = new GatheredRecords(this.#chains);
    this.#vocabularies = vocabulariesOf(fields);
    this.#grouping = {
      links: this.#links,
      decisions: this.#decisions,
      leastBits: Math.log2(model.threshold / (1 - model.threshold)),
      exclusive: (record) => this.#exclusive(this.#lists.values[record]!),
      weigh: (left, right) => this.bits(left, right),
    };
  }

  /** Records in the index. */
  get size(): number {
    return this.#size;
  }

  /** Bytes that grow with the records; what was learned is not among them. */
  get bytes(): number {
    const perRecord = [this.#lists, this.#hasNewWords, this.#gathered];
    const own = [this.#rows, this.#chains, this.#links, this.#clusters, ...perRecord];
    return own.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  has(record: number): boolean {
    return this.#rows.has(record);
  }

  /**
   * Adds a record, links it and groups its component anew.
   * @returns the changes of clusters that came of it
   * @throws RangeError when the number is in use, or no whole number from 0
   */
  add(record: number, stated: OnlineRecord): readonly ClusterChange[] {
    if (!Number.isInteger(record) || record < 0) throw new RangeError('no record number');
    if (this.has(record)) throw new RangeError('the record number is in use');
    const before = this.#clusters.ledger.size;
    this.#insert(record, stated);
    this.#regroup([record], record);
    return this.#changesSince(before);
  }

  /**
   * Adds many records, each linked with those before; grouped once, at the end.
   * @throws RangeError as add does
   */
  addAll(records: Iterable<readonly [record: number, stated: OnlineRecord]>): void {
    const added: number[] = [];
    for (const [record, stated] of records) {
      if (this.has(record)) throw new RangeError('the record number is in use');
      this.#insert(record, stated);
      added.push(record);
    }
    const done = new Set<number>();
    for (const record of added) {
      if (done.has(record)) continue;
      const component = componentOf(record, this.#grouping);
      for (const member of component) done.add(member);
      this.#clusters.renumber(groupComponent(component, this.#grouping), record);
    }
  }

  /**
   * A record states something else now; what was decided on it stays.
   * @throws RangeError when it is not in the index
   */
  change(record: number, stated: OnlineRecord): readonly ClusterChange[] {
    const before = this.#clusters.ledger.size;
    const was = this.#clusters.of(record);
    const touched = this.#takeOut(record);
    this.#insert(record, stated);
    this.#regroup([record, ...touched], record, was);
    return this.#changesSince(before);
  }

  /**
   * Takes a record out, and what was decided on it.
   * @throws RangeError when it is not in the index
   */
  remove(record: number): readonly ClusterChange[] {
    const before = this.#clusters.ledger.size;
    const was = this.#clusters.of(record);
    const touched = this.#takeOut(record);
    for (const [other, decided] of [...this.#decisions.of(record)]) {
      if (decided === 'same') touched.push(other);
      this.#decisions.set(record, other, null);
    }
    this.#regroup(touched, record, was);
    return this.#changesSince(before);
  }

  /**
   * Takes a reviewer's decision on a pair: it holds whatever the pair weighs.
   * @param decided null takes an earlier decision back
   * @throws RangeError when a record is not in the index, or both are one
   */
  decide(left: number, right: number, decided: Decided | null): readonly ClusterChange[] {
    if (left === right) throw new RangeError('a pair is of two records');
    for (const record of [left, right]) this.#mustHave(record);
    const before = this.#clusters.ledger.size;
    this.#decisions.set(left, right, decided);
    this.#regroup([left, right], left);
    return this.#changesSince(before);
  }

  /** The number of a record's cluster. @throws RangeError when it is not in the index */
  clusterOf(record: number): number {
    this.#mustHave(record);
    return this.#clusters.of(record);
  }

  /** The records of a record's cluster, ascending. @throws RangeError when it is not in the index */
  membersWith(record: number): number[] {
    const cluster = this.clusterOf(record);
    return componentOf(record, this.#grouping).filter((m) => this.#clusters.of(m) === cluster);
  }

  /** All changes of clusters from the n-th on, 0 for the first. */
  changes(first = 0): Generator<ClusterChange> {
    return this.#clusters.ledger.since(first);
  }

  /**
   * The records likeliest to be of a person of whom something is known: part of
   * a name, misspelt or in another script, a year, a place. What the query does
   * not say weighs nothing.
   */
  find(query: OnlineRecord, options: FindOptions = {}): FoundRecord[] {
    const before = this.#vocabularies.map(({ size }) => size);
    const found = this.#search(query, options);
    // What only a query says is not kept.
    this.#vocabularies.forEach((vocabulary, v) => {
      vocabulary.forgetFrom(before[v]!);
    });
    return found;
  }

  #search(
    query: OnlineRecord,
    { limit = DEFAULT_LIMIT, explain = false }: FindOptions,
  ): FoundRecord[] {
    this.#write(query.values, this.#left);
    this.#left.list = this.#listCodes.get(query.list) ?? NO_LIST;
    const linking = this.#keys.linking(this.#left);
    const all = this.#keys.finding(MOST_SOUGHT_KEYS);
    const gathered = this.#gathered;
    gathered.clear();
    for (let k = 0; k < all && (k < linking || gathered.count < ENOUGH_FOUND); k++) {
      gathered.add(this.#keys.keys[k]!, MOST_OF_A_KEY);
    }
    this.#rows.warm(gathered.records, gathered.count);
    this.#pair.setLeft(this.#left);
    const best: { readonly record: number; readonly bits: number }[] = [];
    for (let f = 0; f < gathered.count; f++) {
      const record = gathered.records[f]!;
      this.#read(record, this.#right);
      const least = best.length === limit ? best[limit - 1]!.bits : Number.NEGATIVE_INFINITY;
      const bits = this.#pair.bits(this.#right, least);
      if (best.length === limit && bits <= best[limit - 1]!.bits) continue;
      if (best.length === limit) best.pop();
      let at = best.length;
      while (at > 0 && best[at - 1]!.bits < bits) at--;
      best.splice(at, 0, { record, bits });
    }
    return best.map(({ record, bits }) => ({
      record,
      cluster: this.#clusters.of(record),
      bits,
      probability: probabilityOf(bits),
      ...(explain ? { explanation: this.#explainRight(record) } : {}),
    }));
  }

  /** Log2 odds that two records are of one person. @throws RangeError when one is not in the index */
  bits(left: number, right: number): number {
    this.#lay(left, right);
    return this.#pair.bits(this.#right);
  }

  /** What the bits of two records are made of. @throws RangeError when one is not in the index */
  explain(left: number, right: number): ExplainedPair {
    const second = this.#lay(left, right);
    return this.#explainRight(second);
  }

  #explainRight(record: number): ExplainedPair {
    this.#read(record, this.#right);
    const { model } = this.#knowledge;
    return explainEvidence(this.#pair.evidence(this.#right), {
      model,
      weigher: this.#pair.weigher,
    });
  }

  #insert(record: number, stated: OnlineRecord): void {
    this.#write(stated.values, this.#left);
    this.#left.list = this.#listOf(stated.list);
    const linking = this.#keys.linking(this.#left);
    this.#rows.write(record, this.#left.words, this.#left.length);
    this.#lists.set(record, this.#left.list);
    this.#hasNewWords.set(record, this.#keys.hasNewWords ? 1 : 0);
    this.#size++;
    this.#linkLeft(record, linking);
    const all = this.#keys.finding(FINDING_KEYS);
    this.#chains.add(record, this.#keys.keys, all);
  }

  /** Links the left row, which is not in the chains yet, with all that share a key with it. */
  #linkLeft(record: number, keys: number): void {
    const gathered = this.#gathered;
    gathered.clear();
    for (let k = 0; k < keys; k++) gathered.add(this.#keys.keys[k]!, Number.POSITIVE_INFINITY);
    const own = this.#exclusive(this.#left.list);
    this.#rows.warm(gathered.records, gathered.count);
    const { leastBits } = this.#grouping;
    let isLeft = false;
    for (let f = 0; f < gathered.count; f++) {
      const other = gathered.records[f]!;
      if (own >= 0 && this.#lists.values[other] === own) continue;
      let bits: number;
      if (this.#isLeft(record, other)) {
        if (!isLeft) this.#pair.setLeft(this.#left);
        isLeft = true;
        this.#read(other, this.#right);
        bits = this.#pair.bits(this.#right, leastBits);
      } else {
        this.#read(other, this.#right);
        this.#pair.setLeft(this.#right);
        isLeft = false;
        bits = this.#pair.bits(this.#left);
      }
      if (bits >= leastBits) this.#links.add(record, other, bits);
    }
  }

  /** @returns the records that were linked with it */
  #takeOut(record: number): number[] {
    this.#mustHave(record);
    const touched: number[] = [];
    this.#links.forEach(record, (other) => touched.push(other));
    this.#read(record, this.#left);
    this.#keys.linking(this.#left);
    const all = this.#keys.finding(FINDING_KEYS);
    this.#chains.remove(record, this.#keys.keys, all);
    this.#links.removeAll(record);
    this.#rows.forget(record);
    this.#clusters.forget(record);
    this.#size--;
    return touched;
  }

  /** Groups anew all components that records stand in. */
  #regroup(records: readonly number[], cause: number, was = -1): void {
    const done = new Set<number>();
    const groups: number[][] = [];
    for (const record of records) {
      if (done.has(record)) continue;
      const component = componentOf(record, this.#grouping);
      for (const member of component) done.add(member);
      groups.push(...groupComponent(component, this.#grouping));
    }
    this.#clusters.renumber(groups, cause, was);
  }

  #changesSince(first: number): readonly ClusterChange[] {
    return first === this.#clusters.ledger.size ? [] : [...this.#clusters.ledger.since(first)];
  }

  /** Lays two records side by side as they are compared, whichever way round they are given. @returns the right one */
  #lay(one: number, other: number): number {
    this.#mustHave(one);
    this.#mustHave(other);
    const [left, right] = this.#isLeft(one, other) ? [one, other] : [other, one];
    this.#read(left, this.#left);
    this.#read(right, this.#right);
    this.#pair.setLeft(this.#left);
    return right;
  }

  /** Of those learned from the lower stands left, as in the batch engine; one that came later stands left of all before it, and one with new words of one without. */
  #isLeft(record: number, other: number): boolean {
    const isNew = this.#hasNewWords.get(record);
    if (isNew !== this.#hasNewWords.get(other)) return isNew === 1;
    const later = Math.max(record, other) >= this.#knowledge.records;
    return later ? record > other : record < other;
  }

  #read(record: number, into: { words: Int32Array; length: number; list: number }): void {
    into.length = this.#rows.read(record, into.words, 0);
    into.list = this.#lists.values[record]!;
  }

  #write(values: OnlineRecord['values'], into: { words: Int32Array; length: number }): void {
    into.length = writeRecord(this.#knowledge.fields, values, into.words);
  }

  #listOf(name: string): number {
    const known = this.#listCodes.get(name);
    if (known !== undefined) return known;
    const code = this.#once.push(this.#knowledge.onePerPersonLists.has(name) ? 1 : 0) - 1;
    this.#listCodes.set(name, code);
    return code;
  }

  #exclusive(list: number): number {
    return this.#once[list] === 1 ? list : -1;
  }

  #mustHave(record: number): void {
    if (!this.has(record)) throw new RangeError('the record is not in the index');
  }
}

function vocabulariesOf(fields: readonly OnlineField[]): (OnlineWords | OnlineValues)[] {
  const all = new Set<OnlineWords | OnlineValues>();
  for (const field of fields) {
    if (field.kind === 'tokens') all.add(field.words);
    if (field.kind === 'values') all.add(field.values);
  }
  return [...all];
}
