import { describe, expect, it } from 'vitest';
import { likelySpellings } from './likely-spellings.ts';

const texts = (name: string, script: 'arabic' | 'latin', count = 10) =>
  likelySpellings(name, { script, count }).map(({ text }) => text);

describe('likelySpellings', { timeout: 60_000 }, () => {
  it('gives known Latin spellings of a name first, by how common they are', () => {
    const [first] = texts('خالد', 'latin');
    expect(first).toBe('Khaled');
    expect(texts('خالد', 'latin')).toContain('Khalid');
  });

  it('gives the proper Arabic spelling of a known Latin one', () => {
    expect(texts('Ahmed', 'arabic')[0]).toBe('أحمد');
    expect(texts('Khaled Shami', 'arabic')[0]).toBe('خالد شامي');
  });

  it('writes names that no list knows', () => {
    expect(texts('زغلول', 'latin')).toContain('Zaghloul');
    expect(texts('Zaghlool', 'arabic')).toContain('زغلول');
  });

  it('spells compounds as documents join them', () => {
    const spelled = texts('عبد الرحمن', 'latin', 20);
    expect(spelled).toContain('Abdul Rahman');
    expect(spelled).toContain('Abdelrahman');
    expect(spelled).toContain('Abd al-Rahman');
    expect(texts('عبدالله', 'latin')[0]).toBe('Abdullah');
    expect(texts('نور الدين', 'latin', 20)).toContain('Nour al-Din');
  });

  it('says which habit writes a spelling so', () => {
    const spellings = likelySpellings('شريف', { script: 'latin', count: 20 });
    expect(spellings.find(({ text }) => text === 'Charif')?.habits ?? []).toContain('french');
    expect(spellings.find(({ text }) => text === 'Sharif')?.habits).toContain('press');
  });

  it('shares are falling, positive and sum to one at most', () => {
    for (const name of ['محمد خالد', 'Yusuf Kardahi', 'صلوخ', 'x', 'م']) {
      for (const script of ['arabic', 'latin'] as const) {
        const shares = likelySpellings(name, { script, count: 30 }).map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.000001);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        expect(shares.every((share) => share >= 0)).toBe(true);
      }
    }
  });

  it.each(['', '123', '😀', '\ud800', 'x'.repeat(10_000), 'م'.repeat(10_000)])(
    'answers whatever comes in',
    (name) => {
      expect(likelySpellings(name, { script: 'latin' }).length).toBeLessThanOrEqual(10);
      expect(likelySpellings(name, { script: 'arabic' }).length).toBeLessThanOrEqual(10);
    },
  );
});
