// Generated from the files beside it: `npm test -- -u` renews it.
import k001 from './k0-text/K001-syntax.ts';
import k002 from './k0-text/K002-conflict-marker.ts';
import k003 from './k0-text/K003-unknown-value.ts';
import k004 from './k0-text/K004-impossible-date.ts';
import k005 from './k0-text/K005-malformed-citation.ts';
import k006 from './k0-text/K006-unresolved-reference.ts';
import k007 from './k0-text/K007-duplicate-name.ts';
import k008 from './k0-text/K008-repeated-key.ts';
import k009 from './k0-text/K009-mixed-languages.ts';
import k010 from './k0-text/K010-placeholder-left.ts';
import k011 from './k0-text/K011-empty-text.ts';
import k012 from './k0-text/K012-suppression-without-reason.ts';
import k013 from './k0-text/K013-suppression-unused.ts';
import k014 from './k0-text/K014-suppression-expired.ts';
import k015 from './k0-text/K015-suppression-unknown.ts';
import k016 from './k0-text/K016-unreadable-file.ts';
import k017 from './k0-text/K017-misplaced-key.ts';
import k018 from './k0-text/K018-invisible-character.ts';
import k019 from './k0-text/K019-indentation-suspicious.ts';
import k020 from './k0-text/K020-element-deferred.ts';
import k101 from './k1-legal-basis/K101-basis-missing.ts';
import k102 from './k1-legal-basis/K102-basis-not-eligible.ts';
import k103 from './k1-legal-basis/K103-circular-as-basis.ts';
import k104 from './k1-legal-basis/K104-consent-without-reasons.ts';
import k105 from './k1-legal-basis/K105-consent-unidentified.ts';
import k106 from './k1-legal-basis/K106-consent-not-by-prosecutor.ts';
import k107 from './k1-legal-basis/K107-consent-after-start.ts';
import k109 from './k1-legal-basis/K109-act-not-in-force.ts';
import k110 from './k1-legal-basis/K110-act-misdated.ts';
import k111 from './k1-legal-basis/K111-act-unidentified.ts';
import k112 from './k1-legal-basis/K112-reporting-right-as-basis.ts';
import k113 from './k1-legal-basis/K113-ad-hoc-without-approval.ts';
import k114 from './k1-legal-basis/K114-ad-hoc-without-exception.ts';
import k115 from './k1-legal-basis/K115-ad-hoc-without-consent.ts';
import k120 from './k1-legal-basis/K120-consent-unsigned.ts';
import k201 from './k2-purpose/K201-purpose-missing.ts';
import k202 from './k2-purpose/K202-purpose-without-ground.ts';
import k205 from './k2-purpose/K205-offence-outside-article.ts';
import k214 from './k2-purpose/K214-offences-unspecified.ts';
import k301 from './k3-participants/K301-participants-missing.ts';
import k302 from './k3-participants/K302-participant-alone.ts';
import k304 from './k3-participants/K304-secrecy-regime-missing.ts';
import k305 from './k3-participants/K305-finalities-alike.ts';
import k309 from './k3-participants/K309-mission-missing.ts';
import k401 from './k4-arrangements/K401-arrangements-missing.ts';
import k402 from './k4-arrangements/K402-initiative-missing.ts';
import k403 from './k4-arrangements/K403-frequency-missing.ts';
import k404 from './k4-arrangements/K404-decision-missing.ts';
import k405 from './k4-arrangements/K405-dissent-missing.ts';
import k406 from './k4-arrangements/K406-prosecutor-decides-alone.ts';
import k407 from './k4-arrangements/K407-relevance-filter-missing.ts';
import k408 from './k4-arrangements/K408-chair-missing.ts';
import k409 from './k4-arrangements/K409-report-missing.ts';
import k410 from './k4-arrangements/K410-feedback-missing.ts';
import k411 from './k4-arrangements/K411-evaluation-missing.ts';
import k412 from './k4-arrangements/K412-person-position-missing.ts';
import k415 from './k4-arrangements/K415-invitation-unspecified.ts';
import k416 from './k4-arrangements/K416-minors-unaddressed.ts';
import k417 from './k4-arrangements/K417-data-protection-missing.ts';
import k418 from './k4-arrangements/K418-exit-missing.ts';
import k419 from './k4-arrangements/K419-reporting-duties-unstated.ts';
import k501 from './k5-confidentiality/K501-confidentiality-missing.ts';
import k503 from './k5-confidentiality/K503-confidentiality-partial.ts';
import k505 from './k5-confidentiality/K505-voluntariness-unsaid.ts';
import k506 from './k5-confidentiality/K506-use-limit-missing.ts';
import k801 from './k8-validity/K801-signatures-missing.ts';
import k802 from './k8-validity/K802-signatory-unknown.ts';
import k803 from './k8-validity/K803-period-inverted.ts';
import k804 from './k8-validity/K804-participant-unsigned.ts';
import k805 from './k8-validity/K805-protocol-expired.ts';
import k806 from './k8-validity/K806-evaluation-overdue.ts';
import k807 from './k8-validity/K807-date-missing.ts';
import k808 from './k8-validity/K808-validity-missing.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
    k001,
    k002,
    k003,
    k004,
    k005,
    k006,
    k007,
    k008,
    k009,
    k010,
    k011,
    k012,
    k013,
    k014,
    k015,
    k016,
    k017,
    k018,
    k019,
    k020,
    k101,
    k102,
    k103,
    k104,
    k105,
    k106,
    k107,
    k109,
    k110,
    k111,
    k112,
    k113,
    k114,
    k115,
    k120,
    k201,
    k202,
    k205,
    k214,
    k301,
    k302,
    k304,
    k305,
    k309,
    k401,
    k402,
    k403,
    k404,
    k405,
    k406,
    k407,
    k408,
    k409,
    k410,
    k411,
    k412,
    k415,
    k416,
    k417,
    k418,
    k419,
    k501,
    k503,
    k505,
    k506,
    k801,
    k802,
    k803,
    k804,
    k805,
    k806,
    k807,
    k808,
];
