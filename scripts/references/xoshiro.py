"""The random numbers of src/stats/random.ts, written from the papers that it names, for references that need the same."""

MASK_32, MASK_64 = (1 << 32) - 1, (1 << 64) - 1


def rotated(word, by):
    return ((word << by) | (word >> (32 - by))) & MASK_32


class Xoshiro:
    """xoshiro128** 1.1, seeded by SplitMix64."""

    def __init__(self, seed):
        self.state, counter = [], seed & MASK_64
        for _ in range(4):
            counter = (counter + 0x9E3779B97F4A7C15) & MASK_64
            mixed = ((counter ^ (counter >> 30)) * 0xBF58476D1CE4E5B9) & MASK_64
            mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK_64
            self.state.append((mixed ^ (mixed >> 31)) >> 32)

    def word(self):
        s = self.state
        result = rotated(s[1] * 5 & MASK_32, 7) * 9 & MASK_32
        shifted = s[1] << 9 & MASK_32
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= shifted
        s[3] = rotated(s[3], 11)
        return result

    def below(self, bound):
        limit = (1 << 32) - (1 << 32) % bound
        while (word := self.word()) >= limit:
            pass
        return word % bound

    def shuffle(self, values):
        """Fisher and Yates from the end, in place."""
        for i in range(len(values) - 1, 0, -1):
            j = self.below(i + 1)
            values[i], values[j] = values[j], values[i]
