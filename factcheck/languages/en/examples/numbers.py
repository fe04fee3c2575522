"""Figures as English newspapers write them: low, high, unit (and what it is counted by) → ways to write it."""

from factcheck.languages.examples import Numbers

# fmt: off
NUMBERS: Numbers = {
    # digits, with either separator and every kind of space
    ("7.675", "7.685", "%"): ("7.68%", "7,68%", "7.68 percent", "7.68 per cent", "7.68 pct"),
    ("252500000", "253500000", "viên"): ("253 million bricks", "253 mn bricks"),
    ("24999999.5", "25000000.5", "VND"): (
        "25,000,000 dong", "25.000.000 dong", "25 000 000 dong", "25\u00a0000\u00a0000\u00a0dong", "VND25,000,000", "VND 25,000,000",
        "25,000,000 VND",
    ),
    ("24500000", "25500000", "VND"): ("25 million dong", "twenty-five million dong", "twenty five million dong"),
    ("6361250000000", "6361350000000", "VND"): ("6,361.3 billion dong", "VND6,361.3 billion", "VND6,361.3bn"),
    ("4500000", "5500000", "USD"): (
        "$5 million", "US$5 million", "5 million dollars", "five million US dollars", "USD5 million", "5 million USD",
    ),
    ("0.5", "1.5", "USD"): ("1 dollar",),
    ("3500000000000", "4500000000000", "USD"): ("$4 trillion", "four trillion dollars"),
    # numbers in words
    ("25", "25", "doanh nghiệp"): ("twenty-five enterprises", "25 enterprises", "twenty-five new enterprises"),
    ("105", "105", "doanh nghiệp"): ("one hundred and five companies", "one hundred five companies", "105 firms"),
    ("325", "325", "doanh nghiệp"): ("three hundred and twenty-five businesses", "325 businesses"),
    ("2500", "2500", "lao động"): ("two thousand five hundred workers", "2,500 workers", "2,500 jobs"),
    ("450000", "550000", "lao động"): ("half a million workers", "0.5 million workers"),
    ("2450000", "2550000", "lao động"): ("two and a half million workers", "2.5 million workers"),
    ("30", "42", "doanh nghiệp"): ("three dozen firms",),
    ("450", "550", "doanh nghiệp"): ("5 hundred firms",),
    ("4", "4", "trường"): ("four schools",), ("6", "6", "trường"): ("six schools",), ("7", "7", "trường"): ("seven schools",),
    ("8", "8", "trường"): ("eight schools",), ("10", "10", "trường"): ("ten schools",), ("11", "11", "trường"): ("eleven schools",),
    ("12", "12", "trường"): ("twelve schools",), ("13", "13", "trường"): ("thirteen schools",),
    ("14", "14", "trường"): ("fourteen schools",), ("15", "15", "trường"): ("fifteen schools",),
    ("16", "16", "trường"): ("sixteen schools",), ("17", "17", "trường"): ("seventeen schools",),
    ("18", "18", "trường"): ("eighteen schools",), ("19", "19", "trường"): ("nineteen schools",),
    ("31", "31", "trường"): ("thirty-one schools",), ("42", "42", "trường"): ("forty-two schools",),
    ("53", "53", "trường"): ("fifty-three schools",), ("66", "66", "trường"): ("sixty-six schools",),
    ("78", "78", "trường"): ("seventy-eight schools",), ("80", "80", "trường"): ("eighty schools",),
    ("99", "99", "trường"): ("ninety-nine schools",),
    ("1500000000", "2500000000", "VND"): ("two billion dong",),
    # hedges before, bounds behind
    ("7500000000", "8000000000", "VND"): (
        "nearly 8 billion dong", "almost 8 billion dong", "close to 8 billion dong", "just under 8 billion dong",
    ),
    ("8000000000", "8500000000", "VND"): (
        "over 8 billion dong", "more than 8 billion dong", "just over 8 billion dong", "above 8 billion dong",
        "more than eight billion dong",
    ),
    ("11", "13", "%"): ("about 12%", "around 12%", "approximately 12%", "roughly 12%", "some 12%", "circa 12%"),
    (None, "5000000000", "VND"): (
        "up to 5 billion dong", "at most 5 billion dong", "a maximum of 5 billion dong", "maximum 5 billion dong",
        "no more than 5 billion dong", "under 5 billion dong", "below 5 billion dong", "less than 5 billion dong",
        "< 5 billion dong", "5 billion dong or less",
    ),
    (None, "20", "sản phẩm"): ("fewer than 20 products", "20 products or fewer"),
    ("10000000000", None, "VND"): (
        "at least 10 billion dong", "a minimum of 10 billion dong", "no less than 10 billion dong", "> 10 billion dong",
        "10 billion dong or more", "10 billion dong and above",
    ),
    ("20", None, "sản phẩm"): ("no fewer than 20 products",),
    # ranges
    ("7", "8", "%"): ("7-8 percent", "7% to 8%", "7 to 8%", "7–8%", "about 7-8%"),
    ("900000000", "1000000000", "VND"): ("900 million to 1 billion dong",),
    # parts and multiples that are said
    ("32.83", "33.83", "%"): ("one third of the land",),
    ("66.17", "67.17", "%"): ("two thirds of the land",),
    ("74.5", "75.5", "%"): ("three quarters of the land",),
    ("19.5", "20.5", "%"): ("one fifth of the land",),
    ("39.5", "40.5", "%"): ("two fifths of the land",),
    ("9.5", "10.5", "%"): ("one tenth of the land",),
    ("29.5", "30.5", "%"): ("three tenths of the land",),
    ("2.95", "3.05", "times"): ("tripled",),
    # parts of a count
    ("9", "9", "sản phẩm"): (
        "9 of 13 products", "9 out of 13 products", "9 of the 13 products", "9 out of the 13 products", "9/13 products",
        "nine products",
    ),
}
