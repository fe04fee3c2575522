"""Is a word a well-formed Vietnamese syllable? What tells Vietnamese text from the same bytes read in a wrong way."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

_ONSET = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|[bcdđghklmnprstvx]"
# by the vowels they begin with; a rime ends with nothing, a vowel, a nasal or a stop
_RIMES = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt
uân uâng uât uây uê uên uêch uênh uơ uy uya uych uynh uyp uyt uyu uyên uyêt uyn
ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu
"""
# "qu" takes what follows its own u; the rimes that begin with that u are those of "o" and "u" without it
_AFTER_QU = """
a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e en eo et ê ên ênh êch êt
i it in y ych yn ynh yp yt yu yên yêt ơ ôc
"""
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_FREE = "\u0301\u0323"  # the tones that a syllable with a stop at its end can have
_STOP = re.compile(r"(?:c|ch|p|t)\Z")


def _alternatives(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


@cache
def _syllable() -> re.Pattern[str]:  # made where it is needed: most texts are Unicode, and it takes a while
    return re.compile(f"(?:(?:{_ONSET})?(?:{_alternatives(_RIMES)})|qu(?:{_alternatives(_AFTER_QU)}))")


@lru_cache(65536)
def is_syllable(word: str) -> bool:
    """Whether a word, in any case and composition, is spelt as Vietnamese spells a syllable."""
    apart = unicodedata.normalize("NFD", word.lower())
    bare = unicodedata.normalize("NFC", apart.translate(_TONES))
    tones = [mark for mark in apart if ord(mark) in _TONES]
    if len(tones) > 1 or not _syllable().fullmatch(bare):
        return False
    return not _STOP.search(bare) or (bool(tones) and tones[0] in _FREE)
