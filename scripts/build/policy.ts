const common = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** The policy of the hosted page: the files beside it, and by their hashes the one script and the style that stand in it. */
export function policyOfHosted(scriptHash: string, styleHash: string): string[] {
  return [
    ...common,
    `script-src 'self' '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    'trusted-types pathway-sw',
  ];
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
