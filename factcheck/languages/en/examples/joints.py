"""The words between two figures, in the slots where they say how the second follows from the first."""

from factcheck.languages.examples import Sentences

# fmt: off
JOINTS = {
    ("=", "Crude rose 2 USD, {} 3%, in a day."): "or; equivalent to; equal to; that is; i.e.; which is; equivalent",
    (">", "Crude rose 2 USD overnight {} 70 USD."): (
        "to; closing at; to close at; ending at; to end at; to settle at; settling at; leaving"
    ),
    ("<", "Crude rose 2 USD {} 68 USD."): "from",
    ("r", "The farm has 40 ha of tea, {} is 30 ha of maize."): "the rest; the remaining; the remainder",
    ("u", "The province added 4 clusters, {} 7 clusters."): "bringing the total to; raising the total to",
    ("u", "The province added 4 clusters, {} to 7 clusters."): (
        "bringing the total number; raising the total number"
    ),
    ("PC", "Crude at 68 USD rose {} 2 USD."): "a; an; of; year on year; year-on-year; also",
    ("PL", "Crude at 68 USD rose {} 2 USD."): "just; only; in all",
}
SENTENCES: Sentences = [
    ({"low": "4500000000"}, tuple(
        f"The {balance} came to ⟦5 billion dong⟧."
        for balance in ("net income", "surplus", "deficit", "balance", "profit", "profits", "loss", "losses", "difference")
    )),
]
# fmt: on
