import { walk } from './source-file.mjs';

const TABLES = /^apps\/web\/src\/words\/(ar|en)\/([^/]+)\.ts$/;

/** Sentences that one language has and the other lacks, are empty, or were left in the other's letters. */
export function findMissingWords(sources) {
  const tables = { ar: new Map(), en: new Map() };
  for (const source of sources) {
    const language = TABLES.exec(source.path)?.[1];
    if (language) for (const [key, entry] of entriesOf(source)) tables[language].set(key, entry);
  }
  return [
    ...lacking(tables.en, tables.ar, 'Arabic'),
    ...lacking(tables.ar, tables.en, 'English'),
    ...[...tables.ar]
      .filter(([, { text }]) => isLatinOnly(text))
      .map(([key, { where }]) => `${where} ${key} is not in Arabic`),
    ...[...tables.en, ...tables.ar]
      .filter(([, { text }]) => text === '')
      .map(([key, { where }]) => `${where} ${key} is empty`),
  ];
}

function lacking(has, lacks, language) {
  return [...has]
    .filter(([key]) => !lacks.has(key))
    .map(([key, { where }]) => `${where} ${key} is missing in ${language}`);
}

function entriesOf(source) {
  const found = new Map();
  walk(source.program, (node) => {
    if (node.type !== 'Property' || node.key?.type !== 'Literal') return;
    const text = node.value?.type === 'Literal' ? node.value.value : null;
    found.set(node.key.value, { text, where: `${source.path}:${source.lineOf(node.start)}` });
  });
  return found;
}

/** Names of formats and a sentence's placeholders stay in Latin letters in Arabic too. */
function isLatinOnly(text) {
  if (typeof text !== 'string') return false;
  const words = text.replace(/\{[^}]*\}/g, ' ').replace(/[A-Z]{2,}|SHA-256|Sila|English/g, ' ');
  return /[A-Za-z]{3,}/.test(words) && !/[\u0600-\u06ff]/.test(text);
}
