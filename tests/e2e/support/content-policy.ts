import { createHash } from 'node:crypto';

/** What a page allows itself. */
export interface ContentPolicy {
  /** Sources of a directive; empty where it is not there. */
  readonly sources: (directive: string) => readonly string[];
  /** The hashes of the page's inline scripts, written as a policy names them. */
  readonly inlineScripts: readonly string[];
}

/** Reads the content security policy, and the scripts it has to name, from a page's source. */
export function contentPolicyOf(html: string): ContentPolicy {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
  const directives = new Map(
    (meta?.[1] ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)];
  return {
    sources: (directive) => directives.get(directive) ?? [],
    inlineScripts: inline.map(([, text = '']) => `'sha256-${sha256(text)}'`),
  };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
