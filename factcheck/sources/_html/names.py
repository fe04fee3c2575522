"""How sites name what is no part of an article, in classes and ids, Vietnamese and English: data for `rails`."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# wherever they stand in a name: "boxTinLienQuan", "td_block_related_posts"
_RAILS = re.compile(
    "related|lienquan|recommend|mostread|most_?viewed|mostview|popular|trending|docnhieu|xemnhieu|tinmoi|tinkhac|"
    "cungchuyenmuc|cungchude|doctiep|docthem|xemthem|readmore|readnext|youmaylike|alsolike|morestor|morenews|"
    "moreon|latest|comment|binhluan|ykien|disqus|cookie|consent|gdpr|newsletter|subscri|breadcrumb|"
    "sidebar|taboola|outbrain|quangcao|advert|sponsor|sharedaddy|sharing|social|onetrust|paging|pagination|"
    "tooltip|skiplink|authorbio|boxauthor|outstream|inarticlelink|suggested|danhgia|nextarticle|nextpost"
)
# as a word of a name: "ads-top", "nav", but not "heading" or "navy"
_WORDS = frozenset(
    "ad ads adv adsense banner nav navbar menu navigation footer rail aside toolbar popup modal overlay share tags tag "
    "tagbox topics keywords hashtag rating vote login signin register promo teaser teasers widget print tts audio "
    "player copyright masthead topbar header counter views qc search rss weather forex notification toast "
    "offer upsell".split()
)
_IMPRINT = re.compile(
    r"ghi rõ nguồn|all rights reserved|giữ bản quyền|GP-(?:BTTTT|BVHTT|TT[ĐD]T)|tổng biên tập:"
    r"|(?:©|\(c\)) ?(?:19|20)\d\d"
    r"|cookies?\b.*(?:đồng ý|chấp nhận|consent|accept|agree)",
    re.IGNORECASE,
)
_ROLES = frozenset(
    "navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist".split()
)


_WRAPS = re.compile(r"^(?:has|with|no|is|page|layout|single|template)|wrap|layout|container$|content$|main|commentary")
_NOT_LETTERS = re.compile("[^a-z]+")
_NAMING = ("class", "id", "type", "data-component", "data-testid")


def is_rail(said: dict[str, str]) -> bool:
    """Whether an element's names say that it is no article, however much it holds."""
    words = (_NOT_LETTERS.sub("", word) for key in _NAMING for word in said.get(key, "")[:400].lower().split())
    return any(_RAILS.search(word) and not _WRAPS.search(word) for word in words)


def may_be_rail(said: dict[str, str]) -> bool:
    """Whether they say that it is none where it holds little text: many a wrapper is named so too."""
    if said.get("role", "").lower() in _ROLES or "aria-modal" in said:
        return True
    named = f"{said.get('class', '')} {said.get('id', '')}"[:400]
    words = {word.lower() for word in _WORD.findall(named)}
    return not _WORDS.isdisjoint(words) or bool(_RAILS.search(_NOT_LETTERS.sub("", named.lower())))


def is_imprint(text: str) -> bool:
    """Whether a line is a site's about itself: its licence, its rights, its cookies."""
    return _IMPRINT.search(text[:2000]) is not None
