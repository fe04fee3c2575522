"""Words and sentences of the invented English news. All of them are ours."""

AREAS = (
    "Vietnam|Ho Chi Minh City|Hanoi|Hai Phong|Da Nang|Can Tho|Dong Nai province|Nghe An province|Quang Ninh province|Bac Ninh province"
    "|Lang Son province|Lam Dong province|Gia Lai province|An Giang province|Ca Mau province|the United States|China|Japan|Thailand|South Korea|India|Germany"
).split("|")
NOUNS = tuple(
    (noun, unit, int(size))
    for noun, unit, size in (
        line.split(";")
        for line in (
            "exports of {goods};million USD;2|imports of {goods};million USD;2|revenue from {goods};billion VND;2|profit on {goods};billion VND;1"
            "|output of {goods} {kind};thousand tonnes;2|stocks of {goods} {kind};tonnes;3|the value of {goods} {kind};million USD;1"
            "|the number of shops selling {goods} {kind};shops;2|transport costs for {goods} {kind};billion VND;1|floor space for {goods} {kind};square metres;4"
            "|employment in {goods} {kind};people;3|loans to makers of {goods} {kind};billion VND;3|orders for {goods} {kind};orders;4"
        ).split("|")
    )
)
GOODS = (
    "coffee|cashew nuts|rolled steel|shrimp|cables|plywood|cement|cotton yarn|fragrant rice|pepper|rubber|leather shoes|handbags|furniture|components|pumps"
    "|fertiliser|animal feed|milk powder|sweets|fish sauce|green tea|lychees|dragon fruit|durian|catfish|resin|packaging|glass|tiles|paint|light trucks"
    "|electric scooters|tyres|batteries|solar panels|wind power|coal|lubricants|paper|schoolbooks|tablets|software|air tickets|hotel rooms|flats|insurance|bonds"
    "|cut flowers|vegetables|honey|starch|cane sugar|sea salt|ceramics|silk"
).split("|")
KINDS = (
    "certified as organic|sent through minor gates|for prompt delivery|of private makers|sold at home|from upland districts|of the better sort|for single use"
    "|ordered in advance|sold online|shipped to South Asia|of small households|in processing zones|sold through agents|packed in advance|not yet processed"
    "|with foreign capital|eligible for support|delivered at port|for rural markets|along the coast|bought on credit|of supermarket chains"
).split("|")
SYLLABLES = (
    "Lam|Ha|An|Phu|Minh|Cat|Moor|Dai|Hung|Tan|Ky|Lane|Hai|Trieu|Binh|Sa|Nam|Yen|Quill|Gia|My|Thien|Bao|Long|Khe|East|Mill|Khang|Ninh|Viet"
    "|Suong|Kim|Giao|Moss|Thorn|Vinh|Que|Dang|Chau|Marsh|Tra|Vu|Duong|Ridge|Mai|Hop"
).split("|")
COMPANIES = (
    "{name} Corporation|{name} Group|{name} Joint Stock Company|{name} Bank|{name} Holdings|the {name} Fund".split("|")
)
PERSONS = (
    "Do Van Thuong|Ly Thi Mo|Ta Quang Ben|Ho Ngoc Van|Edith Marlowe|Phan Khac Tuong|Cu Thu Le|Rupert Kinsale".split("|")
)
OFFICES = "the General Statistics Office|the Ministry of Industry and Trade|the customs office|the State Bank|the finance department|the association of {goods} makers|the tax office".split(
    "|"
)
PERIODS = {
    "year": "in {year}|over the whole of {year}",
    "quarter": "in the {quarter} quarter of {year}",
    "month": "in {month} {year}",
    "half": "in the first six months of {year}",
    "nine": "in the first nine months of {year}",
}
QUARTERS = ("first", "second", "third", "fourth")
UP, DOWN, ABOUT = ("rose", "grew", "climbed"), ("fell", "dropped"), ("about", "nearly", "more than", "over")
MARKS, OF, LOAN, LABEL = (",", "."), "of", "billion VND", "under the {name} label"
FIGURED = (
    "{Period}, {subject} reached {level}, which {moved} from a year earlier{tail}.",
    "According to {office}, {subject} came to {level} {period}{tail}.",
    "{Subject} {moved} {period} to {level}, while {other} stood at {level2}{tail}.",
    "Of {level} of {subject} {period}, {company} had {part}, or {share}.",
    "{Company} said its {noun} {ownmoved} {period} to {own}{tail}.",
    "{Share} of the firms that were asked said that {other} would hardly reach {level2} because {reason}.",
    "For {next}, {company} plans {noun} of {plan}{tail}.",
    "The price of {goods} in {area} {movedby} dong per kg to {price} dong per kg{tail}.",
    "By the end of the year, {other} had reached {level2}, or {attained} of the plan{tail}.",
    "{Company} spent {own} on a plant for {goods} of {ground} hectares in {area}{tail}.",
    "The average price of {goods} {kind} was {usd} USD per tonne, on sales of {ground} thousand tonnes{tail}.",
    "{Subject} made up {share} of the whole, and {other} {share2}{tail}.",
)
DATED = (
    "On {day} {month} {year}, {company} and {office} signed a memorandum on {goods}{tail}.",
    "Since {year}, {person} has often said that {reason}.",
    "Decree {day}/{year} changed how {goods} are handled, but {reason}.",
)
PLAIN = (
    "{Person} said that {reason}, and that this is what people in {goods} fear most at present.",
    "{Company} does not mean to stop at {goods} and looks for new partners in {area}{tail}.",
    "{Office} thinks that {reason}{tail}.",
    "Buyers of {goods} {kind} now ask more about origin, storage and delivery{tail}.",
    "With {goods} {kind}, what matters is that {reason}, rather than the price of the day.",
    "Many makers of {goods} in {area} have had to change how they sell{tail}.",
    "“We only hope for {reason2},” said {person} of {company}.",
    "{Area} is seen as a good place for {goods}, although {reason}.",
    "Even so, {reason}.",
)
TAILS = (
    "|||, in part because {reason} and in part thanks to {reason2}| while {reason}, and {reason}| while {reason}| thanks to {reason2}|, a report to {office} says|, although {reason}| because {reason}|, most of it {goods} {kind}"
    "|, which {person} called a surprise"
).split("|")
CAUSES = (
    "rural demand|the price of raw materials|the pace of loading in the yards|the number of foreign visitors|licensing in the districts|the renewal of old plants"
    "|the exchange rate|access to loans|this year's rain|skilled labour|the price war between rivals in the region|cold storage|spending in the cities"
    "|freight on long routes|the way each province counts|the road to the port|sharing of data between the parties|the rule on labels|the trust of customers"
    "|water from upstream|the handing over of cleared land|tracing of origin|inspection at the border|the price of power at peak hours"
).split("|")
EFFECTS = (
    "is still weak|has not calmed down yet|remains slower than hoped|keeps changing, so that sellers can hardly adapt|has moved sideways for weeks"
    "|needs more time to settle|lags behind the growth of the market|discourages many owners|is harder to foresee than usual|is being discussed anew"
    "|is disputed in many places|has improved in a few places only|has found no good answer|depends more and more on a few large customers"
    "|is still an old bottleneck|was neglected for a long time|drives up costs|hangs on what the buyers will do"
).split("|")
HOPES = (
    "orders signed long ago|fewer forms to fill in|cheap money from local funds|the help of old customers|better weather than usual|calmer freight rates"
    "|young managers who try new things|sales on the web|direct flights|a harvest without pests"
).split("|")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December".split("|")
