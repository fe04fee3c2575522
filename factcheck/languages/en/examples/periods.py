"""Periods as English newspapers write them on 9 February 2024: start and end (exclusive) → ways to write it."""

from factcheck.languages.examples import Periods

# fmt: off
PERIODS: Periods = {
    ("2023-01-01", "2024-01-01"): (
        "in 2023", "for 2023", "year 2023", "2023", "last year", "the previous year", "previous year",
        "the year before",
    ),
    ("2023-01-01", "2024-01-01", "stock"): (
        "by the end of 2023", "at the end of 2023", "by end of 2023", "end of 2023", "end 2023", "by 2023",
    ),
    ("2024-01-01", "2025-01-01"): ("early this year", "this year", "in 2024"),
    ("2025-01-01", "2026-01-01"): ("next year",),
    # quarters and halves
    ("2023-01-01", "2023-04-01"): (
        "quarter 1 of 2023", "quarter I of 2023", "quarter 1 2023", "first quarter of 2023",
    ),
    ("2024-01-01", "2024-04-01"): ("Q1 2024", "Q1/2024", "Q1 of 2024", "first quarter", "this quarter"),
    ("2023-04-01", "2023-07-01"): ("second quarter of 2023", "second quarter", "Q2 2023", "Q2/2023", "Q2 of 2023"),
    ("2023-07-01", "2023-10-01"): ("third quarter of 2023", "third quarter", "Q3 2023", "Q3/2023", "Q3 of 2023"),
    ("2023-10-01", "2024-01-01"): (
        "fourth quarter of 2023", "fourth quarter", "Q4 2023", "Q4/2023", "Q4 of 2023", "last quarter", "previous quarter",
        "last three months of 2023",
    ),
    ("2023-01-01", "2023-07-01"): ("first half of 2023", "H1 2023"),
    ("2023-01-01", "2023-07-01", "cumulative"): ("first six months of 2023",),
    ("2024-01-01", "2024-07-01"): ("first half of the year", "first half"),
    ("2023-07-01", "2024-01-01"): (
        "second half of 2023", "H2 2023", "last 6 months of 2023", "6 months to December 2023",
    ),
    ("2024-07-01", "2025-01-01"): ("second half of the year", "second half"),
    ("2024-01-01", "2024-10-01", "cumulative"): (
        "first nine months of 2024", "first 9 months of the year", "first nine months",
    ),
    ("2023-01-01", "2023-10-01", "cumulative"): ("9 months of 2023", "nine months of 2023", "through September 2023"),
    # months
    ("2023-11-01", "2023-12-01"): ("November 2023", "Nov 2023", "November, 2023", "in November"),
    ("2023-11-01", "2023-12-01", "stock"): ("as of November 2023", "by the end of November 2023"),
    ("2024-01-01", "2024-02-01"): ("last month", "previous month", "January 2024", "Jan 2024"),
    ("2024-02-01", "2024-03-01"): ("this month", "February 2024", "Feb 2024"),
    ("2023-03-01", "2023-04-01"): ("March 2023", "Mar 2023"),
    ("2023-04-01", "2023-05-01"): ("April 2023", "Apr 2023"),
    ("2023-05-01", "2023-06-01"): ("May 2023",),
    ("2023-06-01", "2023-07-01"): ("June 2023", "Jun 2023"),
    ("2023-07-01", "2023-08-01"): ("July 2023", "Jul 2023"),
    ("2023-08-01", "2023-09-01"): ("August 2023", "Aug 2023"),
    ("2023-09-01", "2023-10-01"): ("September 2023", "Sep 2023", "Sept 2023"),
    ("2023-10-01", "2023-11-01"): ("October 2023", "Oct 2023"),
    ("2023-12-01", "2024-01-01"): ("December 2023", "Dec 2023"),
    # days
    ("2024-03-03", "2024-03-04"): (
        "March 3, 2024", "March 3 2024", "3 March 2024", "3/3/2024", "2024-03-03", "March 3", "3 March",
    ),
    ("2024-02-09", "2024-02-10"): ("today", "this morning"),
    ("2024-02-09", "2024-02-10", "stock"): ("to date", "currently", "at present"),
    ("2024-02-08", "2024-02-09"): ("yesterday", "last night"),
    ("2024-01-29", "2024-02-05"): ("last week",),
    ("2024-02-05", "2024-02-12"): ("this week",),
    ("2023-03-01", "2023-06-01"): ("from March 2023 until May 2023", "from March 2023 till May 2023"),
    # stretches
    ("2021-01-01", "2026-01-01"): ("from 2021 to 2025", "between 2021 and 2025", "2021-2025", "2021–2025"),
    ("2022-01-01", "2024-02-10", "cumulative"): ("since 2022", "from 2022 to date"),
    ("2024-01-01", "2024-02-10", "cumulative"): ("year to date", "so far this year", "since the start of the year", "from the start of the year"),
}

NO_PERIOD = (
    "Resolution 45", "it may rain", "a share of 9/13", "2,023 firms", "second chance", "the first time", "march on", "half of them",
    "recently", "in recent years", "previously", "over the years", "in the coming years", "the same year",
    "the trading session", "a session", "the closing bell", "a plenary session",
)
