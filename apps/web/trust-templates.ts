import type { Plugin } from 'vite';

const SINK = 't.innerHTML = html;';
const POLICY = `const silaTemplates = globalThis.trustedTypes?.createPolicy('sila-templates', { createHTML: (html) => html }) ?? { createHTML: (html) => html };\n`;

/**
 * Lets Solid make its templates where the browser requires Trusted Types. Solid
 * gives the markup that its compiler wrote to `innerHTML` in one place; there,
 * and nowhere else in the page, a policy can be reached that lets text through.
 * @throws Error at build when Solid no longer has that place exactly once
 */
export function trustTemplates(): Plugin {
  return {
    name: 'sila-trust-templates',
    apply: 'build',
    transform(code, id) {
      if (!/\/solid-js\/web\/dist\/(web|dev)\.js$/.test(id)) return null;
      if (code.split(SINK).length !== 2)
        throw new Error("Solid's template() is not where the Trusted Types policy expects it");
      return {
        code: POLICY + code.replace(SINK, 't.innerHTML = silaTemplates.createHTML(html);'),
        map: null,
      };
    },
  };
}
