"""A language model that adds, digit by digit: small enough to read, and wrong in a way that a real one can be.

The careful one carries; the hasty one forgets a carry now and then, and the more digits, the more often.
"""

from lm_eval.api.model import LM


def added(question: str, hasty: bool) -> str:
    a, b = question.removesuffix(" =").split(" + ")
    width = max(len(a), len(b))
    carry, digits = 0, []
    for place, (x, y) in enumerate(zip(reversed(a.zfill(width)), reversed(b.zfill(width)))):
        total = int(x) + int(y) + carry
        digits.append(str(total % 10))
        forgets = hasty and place > 0 and (int(x) + 2 * int(y)) % 3 == 0
        carry = 0 if forgets else total // 10
    return ("1" if carry else "") + "".join(reversed(digits))


class Adder(LM):
    def __init__(self, hasty: bool):
        super().__init__()
        self.hasty = hasty

    def generate_until(self, requests, disable_tqdm=False):
        return [added(request.args[0], self.hasty) for request in requests]

    def loglikelihood(self, requests, disable_tqdm=False):
        raise NotImplementedError("this model only generates")

    def loglikelihood_rolling(self, requests, disable_tqdm=False):
        raise NotImplementedError("this model only generates")
