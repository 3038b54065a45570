import { type LangiumDocument, URI } from 'langium';
import type { ProtocolText } from '../../language/generated/ast.ts';
import { type Judgement, type JudgeOptions, judge } from '../../language/rules/judge.ts';
import type { IsoDate } from '../../language/syntax/values/date.ts';
import { createWorkspace, type Workspace } from '../../language/workspace.ts';

/** The day on which tests take place, unless they say otherwise. */
export const testDay = '2026-11-22' as IsoDate;

let counter = 0;
let shared: Workspace | undefined;

/** A text, parsed and linked by itself, with other documents of its workspace beside it. */
export async function open(
    text: string,
    others: Readonly<Record<string, string>> = {},
): Promise<LangiumDocument<ProtocolText>> {
    // Making the parser takes longer than all a test does with it; a test that needs no neighbours shares one.
    const needsNeighbours = Object.keys(others).length > 0;
    if (!needsNeighbours) shared ??= createWorkspace();
    const workspace = needsNeighbours || !shared ? createWorkspace() : shared;
    for (const [name, other] of Object.entries(others)) workspace.add(URI.file(`/workspace/${name}.protocol`), other);
    const document = workspace.add(URI.file(`/workspace/test-${counter++}.protocol`), text);
    await workspace.link();
    if (!needsNeighbours) workspace.remove(document.uri);
    return document;
}

export async function judgeText(
    text: string,
    options: Partial<JudgeOptions> = {},
    others?: Readonly<Record<string, string>>,
): Promise<Judgement> {
    return judge(await open(text, others), { today: testDay, ...options });
}
