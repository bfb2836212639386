export function seeded(seed) {
    let state = seed >>> 0;
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    const below = (limit) => Math.floor(next() * limit);
    return {
        next,
        below,
        pick: (values) => {
            const value = values[below(values.length)];
            if (value === undefined)
                throw new Error('nothing to pick from');
            return value;
        }
    };
}
/** The seed of this run: given through SEED, else of the clock. Printed, so that a failure can be repeated. */
export function seedOfRun(name) {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
    console.log(`${name}: SEED=${seed}`);
    return seed;
}
