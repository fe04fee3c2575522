"""The words between two figures, in the slots where they say how the second follows from the first."""

from factcheck.languages.examples import Sentences

# fmt: off
JOINTS = {
    ("=", "Crude rose 2 USD, {} 3%, in a day."): "or; equivalent to; equal to; that is; i.e.; which is; equivalent",
    (">", "Crude rose 2 USD overnight {} 70 USD."): (
        "to; closing at; to close at; ending at; to end at; to settle at; settling at; leaving"
    ),
    ("<", "Crude rose 2 USD {} 68 USD."): "from",
    ("P", "The province opened {} 4 clusters, in all 7 clusters."): "another; more",
    ("h", "The district has 12 farms, {} 40 households."): "with; together with",
    ("r", "The farm has 40 ha of tea, {} is 30 ha of maize."): "the rest; the remaining; the remainder",
    ("u", "The province added 4 clusters, {} 7 clusters."): "bringing the total to; raising the total to",
    ("u", "The province added 4 clusters, {} to 7 clusters."): (
        "bringing the total number; raising the total number"
    ),
    ("PC", "Crude at 68 USD rose {} 2 USD."): "a; an; of; year on year; year-on-year; also",
    ("PL", "Crude at 68 USD rose {} 2 USD."): "just; only; in all",
}
SENTENCES: Sentences = [
    ({"unit": "VND"}, tuple(
        f"They sold 18 tonnes of pomelos {taken} ⟦540 million dong⟧."
        for taken in ("for", "fetching", "earning", "worth", "taking in")
    )),
    ({"unit": "USD"}, tuple(f"It cost ⟦10,000 USD⟧ {then}." for then in ("at the time", "at that time", "back then"))),
    ({"low": "33.85"}, ("In the structure of the economy, services made up ⟦33.9%⟧.", "In the breakdown, services made up ⟦33.9%⟧.")),
    ({"low": "31"}, tuple(f"Of 42 students, ⟦31 students⟧ do well in {both} subjects." for both in ("both", "all three", "as well as"))),
    ({"low": "4500000000"}, tuple(
        f"The {balance} came to ⟦5 billion dong⟧."
        for balance in ("net income", "surplus", "deficit", "balance", "profit", "profits", "loss", "losses", "difference")
    )),
]
# fmt: on
