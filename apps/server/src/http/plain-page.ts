import { type FaceWords, type Ports, performPublic, readFace } from '@sila/tracing';
import type { FastifyInstance } from 'fastify';

const LANGUAGES = [
  {
    code: 'ar',
    dir: 'rtl',
    closed: 'هذه الصفحة غير مفتوحة.',
    reach: 'كيف تصل إلينا',
    form: 'لتقديم طلب أو لفتح صندوقك شغّل JavaScript في المتصفح: به يُختم كلامك على جهازك قبل أن يُرسل.',
    noMoney: 'لا نطلب مالًا أبدًا. من يطلب منك مالًا باسمنا كاذب.',
  },
  {
    code: 'en',
    dir: 'ltr',
    closed: 'This page is not open.',
    reach: 'How to reach us',
    form: 'To file a request or open your mailbox, switch JavaScript on in your browser: it seals your words on your device before anything is sent.',
    noMoney: 'We never ask for money. Whoever asks you for money in our name is lying.',
  },
] as const;

/** What strangers read whose browser runs no scripts: who this is and whom to call, in both languages. */
export function servePlainPage(app: FastifyInstance, ports: Ports): void {
  app.get('/plain', async (_request, reply) => {
    const read = await performPublic(readFace, {}, ports);
    const face = read.ok ? read.value.face : null;
    return reply.type('text/html; charset=utf-8').send(pageOf(face));
  });
}

function pageOf(face: FaceWords | null): string {
  const parts = LANGUAGES.map((words) => partOf(face, words)).join('\n');
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>صلة · Sila</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
${parts}
</body>
</html>
`;
}

function partOf(face: FaceWords | null, words: (typeof LANGUAGES)[number]): string {
  const { code, dir, closed, reach, form, noMoney } = words;
  const said =
    face === null
      ? `<h1>${closed}</h1>`
      : `<h1>${escaped(face.name[code])}</h1>
${paragraphs(face.about[code])}
<h2>${reach}</h2>
${paragraphs(face.reach[code])}
<p><strong>${noMoney}</strong></p>
<p>${form}</p>`;
  return `<section lang="${code}" dir="${dir}">
${said}
</section>`;
}

function paragraphs(text: string): string {
  const parts = text.split(/\n+/).filter((part) => part.trim() !== '');
  return parts.map((part) => `<p>${escaped(part)}</p>`).join('\n');
}

/** As text in markup: nothing that the organisation wrote can become a tag. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
