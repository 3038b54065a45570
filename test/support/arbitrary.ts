import fc from 'fast-check';
import { locales, vocabularies } from '../../language/syntax/vocabulary/index.ts';
import { forms } from '../../language/syntax/vocabulary/vocabulary.ts';

const words = locales
    .flatMap(locale => [...Object.values(vocabularies[locale].heads), ...Object.values(vocabularies[locale].keys)])
    .map(notation => forms(notation)[0]?.text ?? '');

/** Documents that look like protocols written by somebody in a great hurry. */
const line = fc.tuple(
    fc.constantFrom('', '  ', '    ', '\t', ' ', '\u00a0 '),
    fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom(
            '#',
            '# kantschrift: negeer K410 — reden',
            '<<<<<<< HEAD',
            '=======',
            '>>>>>>> x',
            'parket, caw,,',
            '- een',
            'doel doel',
        ),
        fc.string({ maxLength: 12, unit: 'grapheme' }),
    ),
    fc.constantFrom('', ':', ' :', ': ', '：', ' naam: ', ' een twee: '),
    fc.oneof(
        fc.constantFrom('', 'parket', 'parket, caw', '12 februari 2026', 'alle deelnemers', 'een: twee'),
        fc.string({ maxLength: 20, unit: 'binary' }),
    ),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028'),
);
export const hurriedText: fc.Arbitrary<string> = fc
    .array(line, { maxLength: 30 })
    .map(lines => lines.map(parts => parts.join('')).join(''));
