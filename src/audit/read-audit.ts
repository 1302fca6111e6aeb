import * as z from 'zod/mini';

// Under a strict content security policy zod must not try to compile code.
z.config({ jitless: true });

const version = z.string().check(z.regex(/^\d{1,6}$/));

/** An audit of one case, as it is saved. It has no field that could hold anybody's words. */
export const auditSchema = z.strictObject({
  format: z.literal('young-carers-audit'),
  version: z.literal(1),
  pathways: z.strictObject({ adult: version, children: version }),
  auditedOn: z.iso.date(),
  followed: z.enum(['adult', 'children', 'both']),
  lines: z
    .array(
      z.strictObject({
        box: z.string().check(z.regex(/^[a-z][A-Za-z]{1,40}$/)),
        verdict: z.enum(['evidenced', 'notEvidenced', 'doesNotApply']),
        on: z.optional(z.iso.date()),
      }),
    )
    .check(z.maxLength(100)),
});

/** An audit as the schema reads it. */
export type AuditAsRead = z.infer<typeof auditSchema>;
