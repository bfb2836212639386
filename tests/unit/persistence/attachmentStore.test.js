import { expect, it } from 'vitest';
import { newPersona } from '#core/model/persona.ts';
import { newMap } from '#core/model/map.ts';
import { attachmentGrace } from '#persistence/attachmentStore.ts';
import { codeOf, opened, temporaryPath, valueOf } from './temporaryLibrary.ts';
const id = 'j0000000000000000001';
const hash = 'a'.repeat(64);
const picture = { hash, mime: 'image/png', data: new Uint8Array([1, 2, 3]) };
const day = 24 * 3600 * 1000;
const lan = { ...newPersona('p', 'Lan', 0, 'a0'), photo: hash };
it('gives back what was put, and says what is not there', () => {
    const { attachments } = opened(temporaryPath());
    valueOf(attachments.put(picture));
    valueOf(attachments.put(picture));
    const found = valueOf(attachments.get(hash));
    expect([found.mime, [...found.data]]).toEqual(['image/png', [1, 2, 3]]);
    expect(codeOf(attachments.get('b'.repeat(64)))).toBe('notFound');
});
it('keeps a picture as long as a journey uses it, trash and undo included, and frees it a week later', () => {
    const library = opened(temporaryPath());
    const { journeys, attachments } = library;
    valueOf(journeys.create({ id, records: [newMap('m', 'A'), lan], attachments: [picture], at: 0 }));
    const sweepAll = (from) => [0, 8, 16, 24].map((days) => valueOf(attachments.sweep(from + days * day)));
    expect(sweepAll(0)).toEqual([0, 0, 0, 0]);
    // Taken away, but undo or the journal may bring it back.
    const without = { ...lan, photo: null };
    valueOf(journeys.save({ id, baseRevision: 1, diff: { added: [], updated: [[lan, without]], removed: [] }, origin: 'a', at: 1 }));
    expect(sweepAll(30 * day)).toEqual([0, 0, 0, 0]);
    valueOf(journeys.save({ id, baseRevision: 2, diff: { added: [], updated: [[without, lan]], removed: [] }, origin: 'a', at: 1 }));
    valueOf(journeys.setTrashed(id, 1));
    expect(sweepAll(60 * day)).toEqual([0, 0, 0, 0]);
    valueOf(journeys.erase(id));
    const last = 100 * day;
    expect([last, last + attachmentGrace, last + attachmentGrace + 1].map((at) => valueOf(attachments.sweep(at)))).toEqual([0, 0, 1]);
    expect(codeOf(attachments.get(hash))).toBe('notFound');
});
it('starts the grace period anew when an unused picture is put again', () => {
    const { attachments } = opened(temporaryPath());
    valueOf(attachments.put(picture));
    valueOf(attachments.sweep(0));
    valueOf(attachments.put(picture));
    expect([8, 9, 17].map((days) => valueOf(attachments.sweep(days * day)))).toEqual([0, 0, 1]);
});
