"""Who made a figure, and which print of it this is: the words around the names of statistics offices and papers."""

from factcheck.languages.lexicon import listed, phrases

PRODUCING = {
    "sourced": listed("source, data from, data of, figures from, report by, report from, estimate by, statistics from"),
    "shows": listed("shows, showed, showed that, shows that, announced"),
    "publishes": listed("says, reported, estimated, published, released, revised, put"),
    "vintage": phrases(
        {
            "preliminary": (
                "preliminary", "preliminary data", "preliminary figures", "flash estimate", "first estimate", "advance estimate",
                "provisional",
            ),
            "revised": ("revised", "was revised", "revised up", "revised down", "updated figure", "updated figures", "restated"),
            "final": ("final figure", "final figures", "final data", "official figure", "official figures", "official data"),
        }
    ),
    "no_vintage": listed("revised plan, revised target, revised law, preliminary design"),
    "press": listed("newspaper, magazine, daily, news agency, broadcaster, news site"),
    "person": listed("mr, mrs, ms, dr, professor, director, chairman, minister, deputy minister, ceo, analyst, economist"),
}  # fmt: skip
