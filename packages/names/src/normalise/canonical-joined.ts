import { latinPair } from './paired-names.ts';

/**
 * Joined Latin spellings of compounds brought to the form that
 * `mergeCompounds` gives to the separated ones: abdurrahman and abd al-rahman
 * are abdalrahman; nureddin is nuraldin; nasrullah is nasrallah.
 */
export function canonicalJoined(word: string): string {
  if (word.length < 6) return word;
  if (/^abd[aeiou]{1,2}l{1,2}ah?$/u.test(word)) return 'abdallah';
  return latinPair(word) ?? canonicalFaith(canonicalServant(word));
}

function canonicalServant(word: string): string {
  const plain = /^abd(?:[aeio]|ou|oe|u)l([a-z]{4,})$/u.exec(word);
  if (plain) return `abdal${plain[1]}`;
  const assimilated = /^abd(?:[aeio]|ou|oe|u)(sh|dh|th|[rsndtz])(\1[a-z]{3,})$/u.exec(word);
  if (assimilated) return `abdal${assimilated[2]}`;
  return word;
}

function canonicalFaith(word: string): string {
  const faith = /^([a-z]{3,}?)(?:[aeiou]{1,2}dd|[aeiou]ld)(?:in|een|ine|yn|ene)$/u.exec(word);
  if (faith) return `${faith[1]}aldin`;
  const god = /^([a-z]{3,}?)(?:[aeiou]|ou)ll?ah$/u.exec(word);
  return god && !word.startsWith('abd') ? `${god[1]}allah` : word;
}
