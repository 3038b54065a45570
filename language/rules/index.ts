// Generated from the files beside it: `npm test -- -u` renews it.
import k101 from './k1-legal-basis/K101-basis-missing.ts';
import k104 from './k1-legal-basis/K104-consent-without-reasons.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
    k101,
    k104,
];
