"""What English newspapers call the indicators of the state budget, taxes and money."""

# fmt: off
INDICATORS: dict[str, tuple[str, ...]] = {
    "budget-revenue": (
        "budget revenue", "state budget revenue", "budget collection", "budget collections", "total budget revenue",
        "total state budget revenue", "state budget collection", "budget revenues", "government revenue",
    ),
    "domestic-revenue": ("domestic revenue", "domestic budget revenue", "domestic collection", "domestic collections"),
    "crude-oil-revenue": ("revenue from crude oil", "crude oil revenue", "budget revenue from crude oil"),
    "customs-revenue": (
        "customs revenue", "revenue from exports and imports", "revenue from import-export activities",
        "revenue from foreign trade", "import-export revenue", "customs collections",
    ),
    "tax-revenue": (
        "tax revenue", "tax collection", "taxes collected", "tax collections", "tax receipts", "tax revenues",
    ),
    "land-revenue": (
        "land use fees", "land-use fees", "land revenue", "revenue from land use fees", "land use revenue",
    ),
    "budget-contribution": (
        "budget contribution", "contribution to the state budget", "contributions to the state budget",
        "paid to the state budget", "tax payments",
    ),
    "budget-expenditure": (
        "budget expenditure", "state budget expenditure", "budget spending", "state budget spending",
        "total budget expenditure", "government spending", "government expenditure", "budget expenditures",
        "total state budget expenditure",
    ),
    "development-spending": (
        "development investment expenditure", "development spending", "spending on development investment",
        "investment expenditure", "development expenditure",
    ),
    "recurrent-spending": (
        "recurrent spending", "recurrent expenditure", "regular spending", "regular expenditure", "current expenditure",
    ),
    "budget-deficit": ("budget deficit", "state budget deficit", "fiscal deficit", "budget overspending"),
    "budget-surplus": ("budget surplus", "state budget surplus", "fiscal surplus"),
    "tax-debt": ("tax arrears", "tax debt", "tax debts", "overdue tax", "outstanding tax"),
    "tax-relief": (
        "tax relief", "tax cuts", "tax exemptions and reductions", "tax deferral", "tax exemption and reduction",
    ),
    "tax-refunds": ("tax refunds", "tax refund", "vat refunds"),
    "tax-rate": ("tax rate", "tax rates"),
    "corporate-income-tax": (
        "corporate income tax", "corporate tax", "corporate tax rate", "corporate income tax rate",
    ),
    "personal-income-tax": ("personal income tax", "individual income tax", "income tax rate"),
    "vat-rate": ("vat", "value added tax", "value-added tax", "vat rate"),
    "tariff-rate": ("tariff", "tariffs", "import tariff", "import tariffs", "import duty", "import duties"),
    "reciprocal-tariff": ("reciprocal tariff", "reciprocal tariffs", "reciprocal tariff rate"),
    "export-duty": ("export duty", "export tax", "export tariff"),
    "anti-dumping-duty": (
        "anti-dumping duty", "anti-dumping duties", "anti-dumping tax", "countervailing duty", "safeguard duty",
    ),
    "special-consumption-tax": ("special consumption tax", "excise tax", "special consumption tax rate"),
    "environment-tax": ("environmental protection tax", "environment tax"),
    "public-debt": ("public debt", "sovereign debt", "national debt"),
    "public-debt-ratio": ("public debt ratio", "public debt-to-gdp ratio", "debt-to-gdp ratio", "public debt to gdp"),
    "foreign-debt": ("foreign debt", "external debt", "national foreign debt"),
    "credit": (
        "credit", "credit growth", "outstanding loans", "outstanding credit", "bank credit", "total outstanding loans",
        "lending growth", "loan growth", "bank lending", "loans outstanding", "total credit", "credit balance",
    ),
    "real-estate-credit": (
        "real estate credit", "real estate loans", "property loans", "outstanding real estate loans",
    ),
    "consumer-credit": ("consumer credit", "consumer loans", "consumer lending"),
    "customer-loans": ("customer loans", "loans to customers"),
    "margin-lending": ("margin lending", "margin loans", "outstanding margin loans"),
    "deposits": ("deposits", "bank deposits", "deposit growth", "total deposits"),
    "customer-deposits": ("customer deposits", "deposits from customers"),
    "household-deposits": ("household deposits", "residential deposits", "savings deposits"),
    "business-deposits": ("business deposits", "corporate deposits", "deposits of economic organisations"),
    "mobilised-capital": ("mobilised capital", "mobilized capital", "capital mobilisation", "capital mobilization"),
    "money-supply": ("money supply", "total means of payment", "broad money", "m2 money supply"),
    "interest-rate": ("interest rate", "interest rates", "average interest rate"),
    "deposit-rate": (
        "deposit rate", "deposit rates", "deposit interest rate", "deposit interest rates", "savings rate",
        "savings rates", "savings interest rate",
    ),
    "lending-rate": (
        "lending rate", "lending rates", "lending interest rate", "lending interest rates", "loan rate",
        "mortgage rate", "mortgage rates", "borrowing costs", "loan interest rate",
    ),
    "policy-rate": (
        "policy rate", "policy rates", "benchmark interest rate", "key interest rate", "key rate", "benchmark rate",
        "base rate", "policy interest rate",
    ),
    "refinancing-rate": ("refinancing rate", "refinance rate", "refinancing interest rate"),
    "fed-funds-rate": ("federal funds rate", "fed funds rate", "fed rate", "federal funds target rate"),
    "rediscount-rate": ("rediscount rate", "discount rate", "discount interest rate"),
    "interbank-rate": (
        "interbank rate", "interbank rates", "overnight rate", "interbank interest rate", "overnight interbank rate",
    ),
    "exchange-rate": (
        "exchange rate", "exchange rates", "usd/vnd", "dollar exchange rate", "usd exchange rate",
        "usd/vnd exchange rate", "foreign exchange rate", "vnd/usd exchange rate",
    ),
    "central-exchange-rate": (
        "central rate", "daily reference exchange rate", "central exchange rate", "reference exchange rate",
        "daily reference rate",
    ),
    "black-market-exchange-rate": ("black market rate", "unofficial exchange rate", "free market exchange rate"),
    "interbank-exchange-rate": ("interbank exchange rate",),
    "dollar-index": ("dollar index", "us dollar index", "dxy", "usd index"),
    "fx-reserves": (
        "foreign exchange reserves", "forex reserves", "fx reserves", "foreign reserves", "foreign-exchange reserves",
        "foreign currency reserves",
    ),
    "remittances": ("remittances", "overseas remittances", "remittance inflows", "remittance", "inward remittances"),
}
# fmt: on
