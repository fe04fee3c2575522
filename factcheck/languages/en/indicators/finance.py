"""What English newspapers call the indicators of banks, shares, bonds and insurance."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "bad-debt": ("bad debt", "bad debts", "non-performing loans", "nonperforming loans", "bad loans", "npls"),
    "bad-debt-ratio": ("bad debt ratio", "npl ratio", "non-performing loan ratio", "bad-debt ratio", "bad loan ratio"),
    "capital-adequacy": ("capital adequacy ratio", "capital adequacy"),
    "vn-index": ("vn-index", "vn index", "vnindex", "benchmark vn-index"),
    "hnx-index": ("hnx-index", "hnx index"),
    "upcom-index": ("upcom-index", "upcom index"),
    "vn30-index": ("vn30-index", "vn30"),
    "dow-jones": ("dow jones", "dow jones industrial average", "the dow"),
    "sp-500": ("s&p 500", "s&p500"),
    "nasdaq": ("nasdaq", "nasdaq composite"),
    "trading-value": (
        "trading value", "turnover on the exchange", "transaction value", "market liquidity", "total trading value",
        "value of trading",
    ),
    "matched-value": ("matched value", "order-matching value"),
    "negotiated-value": ("put-through value", "negotiated deals", "put-through transactions"),
    "trading-volume": ("trading volume", "volume of trading", "shares traded", "total trading volume"),
    "foreign-net-buying": ("net buying", "net bought", "foreign net buying", "net purchases"),
    "foreign-net-selling": ("net selling", "net sold", "foreign net selling", "net sales by foreigners"),
    "market-capitalisation": (
        "market capitalisation", "market capitalization", "market cap", "market value", "total market capitalisation",
    ),
    "share-price": ("share price", "stock price", "closing price", "share prices", "stock prices"),
    "offer-price": ("offer price", "ipo price", "issue price"),
    "shares-count": ("number of shares", "shares outstanding", "outstanding shares"),
    "bonds-issued": ("bond issuance", "bonds issued", "bond issues", "bond sales"),
    "corporate-bonds-issued": ("corporate bond issuance", "corporate bonds issued"),
    "government-bonds-issued": ("government bond issuance", "government bonds issued"),
    "bonds-outstanding": ("bonds outstanding", "outstanding bonds", "bond market size"),
    "corporate-bonds-outstanding": ("outstanding corporate bonds", "corporate bonds outstanding"),
    "bond-yield": (
        "bond yield", "bond yields", "treasury yield", "treasury yields", "10-year yield",
        "yield on the 10-year treasury",
    ),
    "insurance-premiums": (
        "insurance premiums", "premium revenue", "insurance premium revenue", "gross written premiums",
        "insurance revenue",
    ),
    "life-insurance-premiums": ("life insurance premiums", "life insurance premium revenue", "life insurance revenue"),
    "nonlife-insurance-premiums": (
        "non-life insurance premiums", "non-life premium revenue", "non-life insurance revenue",
    ),
    "new-business-premiums": ("new business premiums", "new business premium"),
    "casa-ratio": ("casa ratio", "casa", "demand deposit ratio"),
}
# fmt: on
