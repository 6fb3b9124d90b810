import { expect, test } from 'vitest';
import { Canvas } from './canvas.ts';
import { escapeText } from './write-mark.ts';

const draw = (language: 'ar' | 'en') => {
  const canvas = new Canvas({ language, width: 300 });
  canvas.bar('for', { x: 10, y: 0, width: 40, height: 5 });
  canvas.text('أ & <b>"x"', [10, 20]);
  return canvas.write('label', 30);
};

test('where one reads from the right everything is mirrored, and says so', () => {
  expect(draw('en')).toContain('x="10" y="0" width="40"');
  expect(draw('en')).toContain('direction="ltr"');
  expect(draw('ar')).toContain('x="250" y="0" width="40"');
  expect(draw('ar')).toContain('direction="rtl"');
  expect(draw('ar')).toContain('x="290"');
});

test('whatever a list states stands in the picture as text, never as markup', () => {
  expect(draw('en')).toContain('أ &amp; &lt;b&gt;&quot;x&quot;');
  expect(escapeText('a\u0000b\u001f<script>')).toBe('a\ufffdb\ufffd&lt;script&gt;');
});

test('a text too long for its room is cut with an ellipsis, and whole on pointing at it', () => {
  const canvas = new Canvas({ language: 'en', width: 300 });
  canvas.text('Mohammed Chamsaldeen al Oseme', [0, 0], { room: 80, isStated: true });
  const svg = canvas.write('label', 10);
  expect(svg).toContain('<title>Mohammed Chamsaldeen al Oseme</title>');
  expect(svg).toMatch(/\u2068Mohammed[^<]*…\u2069/);
});
