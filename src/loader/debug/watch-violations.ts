import type { Violation } from './report.js';

interface ViolationBody {
  readonly effectiveDirective: string;
  readonly blockedURI?: string;
  readonly blockedURL?: string;
  readonly originalPolicy: string;
  readonly sourceFile: string | null;
  readonly disposition: string;
}

/** What came before this script was there, in the engines that keep it. */
interface ReportingWindow {
  ReportingObserver?: new (
    callback: (reports: readonly { readonly body: ViolationBody | null }[]) => void,
    options: { types: string[]; buffered: boolean },
  ) => { observe(): void };
}

/**
 * Collects what the page's policy blocks of ours: files of our origins, and whatever our own scripts may not do.
 *
 * @param isOurs - whether an address is one of ours
 * @returns the violations until now; the array grows
 */
export function watchViolations(
  isOurs: (url: string) => boolean,
  onChange: () => void,
  view: Window = window,
): readonly Violation[] {
  const violations: Violation[] = [];
  const take = (body: ViolationBody): void => {
    const { effectiveDirective: directive, originalPolicy: policy, sourceFile, disposition } = body;
    const blocked = body.blockedURI ?? body.blockedURL ?? '';
    // A policy on trial blocks nothing.
    if (disposition === 'report' || !(isOurs(blocked) || isOurs(sourceFile ?? ''))) return;
    if (violations.some((known) => known.directive === directive && known.blocked === blocked)) return;
    violations.push({ directive, blocked, policy });
    onChange();
  };
  view.document.addEventListener('securitypolicyviolation', take);
  const { ReportingObserver } = view as ReportingWindow;
  if (ReportingObserver) {
    const observer = new ReportingObserver(
      (reports) => {
        for (const { body } of reports) if (body) take(body);
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
  }
  return violations;
}
