import type { Plugin } from 'vite';

const common = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** The policy of the hosted page. */
export const hosted: readonly string[] = [
  ...common,
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  'trusted-types pathway-sw',
];

const charset = '<meta charset="utf-8" />';

/** A page with its content security policy, before anything that it could forbid. */
export function withPolicy(html: string, policy: readonly string[]): string {
  if (!html.includes(charset)) throw new Error(`index.html must hold ${charset}.`);
  const content = policy.join('; ');
  return html.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
  );
}

/** The policy of the one-file page: its own script and style by their hashes, and no network. */
export function policyOfFile(scriptHash: string, styleHash: string): string[] {
  return [
    ...common,
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "trusted-types 'none'",
  ];
}

/** Writes the policy into the built page. The development server needs inline scripts and has none. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (html) => withPolicy(html, hosted),
  };
}
