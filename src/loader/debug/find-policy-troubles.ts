import { str } from '@lit/localize';
import { mendPolicy, nameDirective } from './mend-policy.js';
import type { Report, Violation } from './report.js';
import type { Msg } from './say.js';
import { sayPageHeader } from './trouble.js';
import type { Trouble } from './trouble.js';

const trustedTypes = ['trusted-types', 'require-trusted-types-for'];

/** What the page's policies keep from the widgets, with the whole line that would allow it. */
export function findPolicyTroubles(report: Report, msg: Msg): Trouble[] {
  const troubles: Trouble[] = [];
  const seen = new Set<string>();
  for (const violation of report.violations) {
    const directive = nameDirective(violation.directive);
    const origin = readOrigin(violation.blocked);
    if (trustedTypes.includes(directive) || !origin || seen.has(`${directive} ${origin}`)) continue;
    seen.add(`${directive} ${origin}`);
    troubles.push({
      text: msg(str`The page's policy blocks ${violation.blocked} (${directive}).`, {
        id: 'debug.blocked',
        desc: '${0}: an address; ${1}: the part of the policy, such as connect-src.',
      }),
      mend: sayPageHeader(msg),
      lines: [`${directive} ${origin}`, writePolicy(report, violation, violation.directive, origin)],
    });
  }
  if (!report.mayBuild) troubles.push(describeTrustedTypes(report, msg));
  return troubles;
}

function describeTrustedTypes(report: Report, msg: Msg): Trouble {
  const violation = report.violations.find(({ directive }) => directive === 'trusted-types');
  const name = 'bandung-widgets';
  return {
    text: msg("The page's policy does not let the widgets build their content (Trusted Types).", {
      id: 'debug.trustedTypes',
      desc: '“Trusted Types” is the name of a technique.',
    }),
    mend: sayPageHeader(msg),
    lines: [`trusted-types ${name}`, ...(violation ? [writePolicy(report, violation, 'trusted-types', name)] : [])],
  };
}

function readOrigin(url: string): string | undefined {
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

/** The line as the page has it now, as a header or in a `<meta>`, with what was missing. */
function writePolicy(report: Report, { policy }: Violation, directive: string, source: string): string {
  const mended = mendPolicy(policy, directive, source);
  return report.metaPolicies.some((each) => isSamePolicy(each, policy))
    ? `<meta http-equiv="Content-Security-Policy" content="${mended}">`
    : `Content-Security-Policy: ${mended}`;
}

function isSamePolicy(a: string, b: string): boolean {
  const normalize = (policy: string): string => policy.replace(/\s+/g, ' ').replace(/ ?; ?/g, ';').replace(/;$/, '');
  return normalize(a.trim()) === normalize(b.trim());
}
