"""Saved pages as news sites make them, around stories of ours: what is the article is known to the letter.

Each function of LAYOUTS is one site's template, invented after the habits of Vietnamese and English ones. What stands
around a story has figures too, so that a rail that is read as the article shows.
"""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import factcheck as fc
from factcheck.text.layout import Block, Role, blocks

SEEDS = Path(__file__).parents[1] / "seeds"
Kind = Literal["p", "h", "caption"]


@dataclass(frozen=True)
class Story:
    """An article: its title, first paragraph, and what follows. lines: all that a reader takes for it, in order."""

    title: str
    lead: str
    body: tuple[tuple[Kind, str], ...]
    author: str = "Nguyễn Thị Hoa"
    site: str = "Báo Chợ Mới"
    published: str = "2024-02-09T09:23:17+07:00"
    language: str = "vi"
    address: str = "https://baochomoi.example/kinh-te/tin-642829.html"

    @property
    def lines(self) -> list[str]:
        return [self.title, self.lead, *(text for _, text in self.body)]

    @property
    def printed(self) -> str:
        return "\n".join(
            f"<h2>{e(t)}</h2>" if k == "h" else figure(t) if k == "caption" else f"<p>{e(t)}</p>" for k, t in self.body
        )


def e(text: str) -> str:
    return html.escape(text, quote=False)


def figure(text: str) -> str:
    return f'<figure><img src="a.jpg" alt="ảnh 12,5%"><figcaption>{e(text)}</figcaption></figure>'


def story_of(path: Path) -> Story:
    """The story of an article of the project: what stands in it as text is what a page's story has to be read as."""
    article = fc.read(path)
    told = [
        block for block in blocks(article.text, article.body) if block.role in {Role.HEADING, Role.BODY, Role.CAPTION}
    ]
    lines = [(_kind(block), " ".join(article.text[slice(*block.span)].split())) for block in told]
    return Story(lines[0][1], lines[1][1], tuple(lines[2:]))


def _kind(block: Block) -> Kind:
    size = block.span.end - block.span.start
    return "h" if block.role is Role.HEADING else "caption" if block.role is Role.CAPTION or size < 100 else "p"


def seeds() -> dict[str, Story]:
    return {path.stem: story_of(path) for path in sorted(SEEDS.glob("*.md"))}


ENGLISH = Story(
    "Pepper exports of the highland district rise by a fifth",
    "The district sold 4,310 tonnes of pepper abroad in 2023, up 20.3% on the year before, its trade office said on Friday.",
    (
        ("p", "Earnings grew more slowly, by 6.1% to $15.2 million, because the average price fell to $3,527 a tonne."),
        ("h", "Fewer buyers, larger orders"),
        ("p", "The number of buyers went down from 41 to 33 within the year. Those who stayed ordered more, the office said in its report; the three largest took 58% of the crop."),
        ("caption", "Workers sort pepper in a warehouse in the district’s north. Photo: Trade office"),
        ("p", "“We planted less and picked more,” said Amy Lund, who runs a cooperative of 120 households."),
        ("p", "For 2024 the office plans exports of 4,500 tonnes."),
    ),
    author="Jane Doe", site="The Highland Post", published="2024-01-12T08:00:00Z", language="en", address="https://post.example/2024/01/12/pepper-exports",
)  # fmt: skip
SHORT = Story(
    "Huyện miền núi thu hoạch xong vụ quýt",
    "Vụ quýt năm 2023, huyện thu hoạch được 1.250 tấn quả, tăng 8,7% so với năm 2022.",
    (("p", "Giá bán tại vườn bình quân 21.000 đồng/kg."), ("p", "Hợp tác xã có 85 hộ."),),
)  # fmt: skip

OTHER = (
    "Giá cà phê trong nước tăng 9,9% sau một tuần giao dịch sôi động",
    "Tỉnh bạn đón 3,4 triệu lượt khách trong quý I, vượt 12% kế hoạch",
    "Doanh nghiệp dệt may ký được đơn hàng 45 triệu USD tới hết tháng 9",
    "Ngân hàng hạ lãi suất cho vay xuống 6,5%, nhiều người mua nhà trở lại",
    "Nhà máy điện gió thứ 4 của vùng hòa lưới, công suất 98 MW",
)
TEASER = "Theo báo cáo vừa công bố, chỉ số này tăng 17,3% so với cùng kỳ năm 2023 và còn tăng tiếp trong quý tới, các chuyên gia nhận định."
COMMENT = (
    "Tôi thấy con số 99% là khó tin, ở chỗ tôi năm 2023 chỉ tăng có 2,1% thôi, mong báo kiểm tra lại giúp bà con chúng tôi được nhờ.",
    "Bài viết rất hay và bổ ích. Năm ngoái nhà tôi cũng thu được 3,5 tỷ đồng từ vườn này, nhờ chính sách mới của tỉnh đấy các bác ạ.",
    "Chờ xem năm sau có được 30% như họ nói không, chứ tôi nghe lời hứa này ba năm nay rồi mà chưa thấy đường đâu cả.",
)
NAV = "".join(
    f'<li><a href="/{at}">{name}</a></li>'
    for at, name in enumerate("Trang chủ|Thời sự|Kinh tế|Giá vàng 74,5|Xã hội|Thể thao|Liên hệ".split("|"))
)
LEGAL = "Giấy phép số 123/GP-BTTTT cấp ngày 01/02/2021. Tổng biên tập: Trần Văn Tám. Tòa soạn: số 5 đường Hùng Vương, thành phố. Ghi rõ nguồn khi phát hành lại thông tin từ trang này."
COOKIE = "Chúng tôi và 847 đối tác dùng cookie để lưu thông tin trên thiết bị của bạn, đo lường quảng cáo và hiểu người đọc. Bạn có thể rút lại sự đồng ý bất cứ lúc nào trong phần cài đặt."


def links(tag: str = "li", cls: str = "", count: int = 5) -> str:
    return "".join(
        f'<{tag} class="{cls}"><a href="/tin-{at}.html">{title}</a></{tag}>' for at, title in enumerate(OTHER[:count])
    )


def cards(tag: str = "div", cls: str = "item", heading: str = "h3") -> str:
    return "".join(
        f'<{tag} class="{cls}"><a href="/{at}"><img src="{at}.jpg"></a><{heading}><a href="/{at}">{title}</a></{heading}><p>{TEASER}</p></{tag}>'
        for at, title in enumerate(OTHER)
    )


def comments(item: str = "div", cls: str = "c") -> str:
    return "".join(
        f'<{item} class="{cls}"><b>Người đọc {at}</b> <span>{at + 1} giờ trước</span><p>{said}</p><a href="#">Trả lời</a> <a href="#">Thích {at}</a></{item}>'
        for at, said in enumerate(COMMENT * 3)
    )


def ld(story: Story, **more: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", "headline": story.title, "datePublished": story.published,
            "author": {"@type": "Person", "name": story.author}, "publisher": {"@type": "Organization", "name": story.site},
            "mainEntityOfPage": {"@type": "WebPage", "@id": story.address}, **more}  # fmt: skip


def script(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value, ensure_ascii=False)}</script>'


def meta(story: Story) -> str:
    return (f'<meta property="og:title" content="{html.escape(story.title)}"><meta property="og:site_name" content="{story.site}"><meta property="og:type" content="article">'
            f'<meta property="article:published_time" content="{story.published}"><meta name="author" content="{story.author}"><link rel="canonical" href="{story.address}">')  # fmt: skip


def page(story: Story, body: str, head: str = "", tail: str = "") -> str:
    return f'<!DOCTYPE html>\n<html lang="{story.language}">\n<head><meta charset="utf-8">\n<title>{e(story.title)} - {story.site}</title>{head}\n<style>.a{{color:red}}</style><script>var text = "<p>tăng 88,8% so với năm 2022</p>";</script></head>\n<body class="page has-sidebar">\n{body}\n</body>{tail}</html>\n'


def semantic(s: Story) -> str:
    """An <article> in <main>, everything said in its own element."""
    return page(
        s,
        f'<header role="banner"><nav><ul>{NAV}</ul></nav></header><main><article><header><h1>{e(s.title)}</h1><p class="byline">By <a rel="author" href="/a">{s.author}</a> <time datetime="{s.published}">9/2/2024</time></p></header><p>{e(s.lead)}</p>{s.printed}</article><aside><h2>Tin liên quan</h2><ul>{links()}</ul></aside></main><footer><p>{LEGAL}</p></footer>',
        script(ld(s)),
    )


def portal(s: Story) -> str:
    """A large portal: lead as h2, related news in the middle of the body as a widget, comments below, named classes."""
    half = s.printed.replace(
        "</p>",
        f'</p><div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/x"><img src="x.jpg"></a><a href="/x" title="t">{OTHER[0]}</a><span>TTO - {TEASER}</span></div>',
        1,
    )
    return page(
        s,
        f'<div class="header"><div class="header__nav"><ul>{NAV}</ul></div></div><div class="main"><div class="container"><div class="detail__cmain"><h1 class="article-title">{e(s.title)}</h1><div class="detail-time">09/02/2024 09:23 GMT+7</div><h2 class="detail-sapo">{e(s.lead)}</h2><div class="detail-content afcbc-body">{half}</div><div class="author-info">{s.author}</div><ul class="detail-tags"><li><a href="/t">xuất khẩu</a></li><li><a href="/t">công nghiệp</a></li></ul><div class="box-comment"><h3>Bình luận (9)</h3>{comments("div", "item-comment")}</div></div><div class="detail__sub"><div class="box-category">{cards()}</div></div></div></div><div class="footer"><p>{LEGAL}</p></div>',
        meta(s),
    )


def classic(s: Story) -> str:
    """Paragraphs of class Normal, related links as a list within the body, the author last, bold and to the right."""
    body = s.printed.replace("<p>", '<p class="Normal">').replace(
        "</p>", f'</p><ul class="list-news" data-campaign="Box-Related">{links(count=2)}</ul>', 1
    )
    return page(
        s,
        f'<section class="section top-header"><nav class="main-nav"><ul class="parent">{NAV}</ul></nav></section><section class="section page-detail"><div class="container"><div class="sidebar-1"><div class="header-content"><ul class="breadcrumb"><li><a href="/">Kinh tế</a></li></ul><span class="date">Thứ sáu, 9/2/2024, 09:23 (GMT+7)</span></div><h1 class="title-detail">{e(s.title)}</h1><p class="description">{e(s.lead)}</p><article class="fck_detail">{body}<p style="text-align:right;"><strong>{s.author}</strong></p></article><div class="social_pin"><a>Chia sẻ</a></div></div><div class="sidebar-2"><h2>Xem nhiều</h2>{cards("article", "item-news")}</div></div></section>',
        script([{"@type": "BreadcrumbList", "itemListElement": []}, ld(s)]),
    )


def nameless(s: Story) -> str:
    """Hashed classes and no semantic element but h1; comments and other stories alike."""
    return page(
        s,
        f'<div id="root"><div class="css-1a"><div class="css-2b"><a href="/">Chợ Mới</a><a href="/k">Kinh tế</a></div></div><div class="css-9z"><div class="css-3c"><h1 class="css-4d">{e(s.title)}</h1><div class="css-5e"><span>{s.author}</span><span>9 tháng 2, 2024</span></div><div class="css-6f"><p>{e(s.lead)}</p>{s.printed}</div></div><div class="css-7g">{cards("div", "css-8h", "div")}</div></div></div>',
        script(ld(s)),
    )


def wrapped(s: Story) -> str:
    """No p at all: each paragraph is a div in a div, as some large English sites make them; ads between."""
    body = "".join(
        f'<div data-testid="paragraph-{at}" class="text__text__1FZLe body__base__22d">{e(text)}</div><div data-testid="Dianomi" class="dianomi ad-slot"><div>Advertisement · Scroll to continue</div></div>'
        for at, (_, text) in enumerate(s.body)
    )
    return page(
        s,
        f'<div><header><a href="/">Home</a></header><main><article><div class="article__main"><header><h1 data-testid="Heading">{e(s.title)}</h1><div class="author-name">By <a href="/a">{s.author}</a></div></header><div class="article-body__content"><div data-testid="paragraph-x" class="text__text__1FZLe">{e(s.lead)}</div>{body}</div></div><div class="read-next__container"><h2>Read Next</h2>{cards()}</div></article></main></div>',
        meta(s),
    )


def tables(s: Story) -> str:
    """The web of 2004: tables in tables, font elements, line breaks, no closing tags, the body in a form."""
    body = "<br><br>".join(e(text) for _, text in s.body)
    return page(
        s,
        f'<form method="post" action="detail.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="{"x" * 500}"><table width="980" align="center"><tr><td colspan="3"><table><tr><td><a href="/">Trang chủ</a><td><a href="/1">Tin tức</a><td><a href="/2">Liên hệ</a></table><tr><td width="180"><table>{"".join(f"<tr><td><a href=/{at}>{title}</a>" for at, title in enumerate(OTHER))}</table><td width="600"><font size="4" color="red"><b><span id="lblTitle">{e(s.title)}</span></b></font><br><span id="lblDate">09/02/2024</span><br><span id="lblLead"><b>{e(s.lead)}</b></span><br><br><span id="lblContent">{body}</span><br><b>{s.author}</b><br><a href="javascript:history.back()">Quay lại</a> | <a href="print.aspx">In bài này</a><td width="200"><b>Các tin khác</b><br>{"<br>".join(f"<a href=/{at}>{title}</a> (08/02/2024)" for at, title in enumerate(OTHER))}</table><table><tr><td>{LEGAL}</table></form>',
    )


def amp(s: Story) -> str:
    return page(
        s,
        f'<amp-sidebar id="s" layout="nodisplay"><ul>{NAV}</ul></amp-sidebar><amp-consent id="c"><div class="popup">{COOKIE}<button>Đồng ý</button></div></amp-consent><div class="amp-wp-article"><h1 class="amp-wp-title">{e(s.title)}</h1><div class="amp-wp-meta">{s.author}</div><div class="amp-wp-article-content"><p>{e(s.lead)}</p><amp-img src="a.jpg" layout="responsive"><noscript><img src="a.jpg"></noscript></amp-img>{s.printed}<amp-ad width="300"><div placeholder>Quảng cáo 50% giảm giá toàn bộ sản phẩm hôm nay</div></amp-ad></div></div><amp-list src="/r.json"><div class="related-posts"><h3>Đọc tiếp</h3>{links("div")}</div></amp-list>',
        script(ld(s)),
    )


def nested(s: Story) -> str:
    """A box of other stories with teasers inside the body, twice, its classes saying nothing."""
    box = f'<div class="bx"><div class="bx-t">Đọc thêm</div><div class="bx-l">{cards("div", "bx-i", "h4")}</div></div>'
    body = s.printed.replace("</p>", f"</p>{box}", 2)
    return page(
        s,
        f'<div class="top"><ul>{NAV}</ul></div><div class="post"><h1>{e(s.title)}</h1><div class="content"><p><strong>{e(s.lead)}</strong></p>{body}</div></div><div class="bot">{LEGAL}</div>',
        meta(s),
    )


def inline_more(s: Story) -> str:
    """Links in running text, and "Xem thêm: …" paragraphs between the article's own."""
    body = s.printed.replace(" năm ", ' <a href="/nam">năm</a> ').replace(
        "</p>",
        f'</p><p><strong>Xem thêm:</strong> <a href="/x">{OTHER[1]}</a></p><p><a href="/y"><em>&gt;&gt; {OTHER[2]}</em></a></p>',
        1,
    )
    return page(
        s,
        f'<div id="menu"><ul>{NAV}</ul></div><div id="main"><div class="entry"><h1>{e(s.title)}</h1><div class="entry-content"><p>{e(s.lead)}</p>{body}</div></div></div>',
        meta(s),
    )


def many_comments(s: Story) -> str:
    """Comments several times as long as the article, told by their heading only."""
    return page(
        s,
        f'<div class="w1"><h1>{e(s.title)}</h1><div class="w2"><p>{e(s.lead)}</p>{s.printed}</div><div class="w3"><h4>Ý kiến bạn đọc (42)</h4>{comments("div", "u") * 5}</div></div>',
        meta(s),
    )


def blog(s: Story) -> str:
    """A blog engine: everything in article elements, comments too; share buttons and related posts in the body."""
    return page(
        s,
        f'<header id="masthead" class="site-header"><h1 class="site-title"><a href="/">{s.site}</a></h1><nav><ul>{NAV}</ul></nav></header><div id="primary"><article id="post-1" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{e(s.title)}</h1><span class="posted-on"><time class="entry-date published" datetime="{s.published}">9 Tháng Hai, 2024</time></span></header><div class="entry-content"><p>{e(s.lead)}</p>{s.printed}<div class="sharedaddy sd-sharing-enabled"><h3>Chia sẻ:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div><div id="jp-relatedposts"><h3>Related</h3>{cards("div", "jp-relatedposts-post", "h4")}</div></div><footer class="entry-footer">Posted in <a href="/c">Kinh tế</a></footer></article><div id="comments"><ol>{comments("li", "comment")}</ol></div></div><aside id="secondary" class="widget-area">{cards()}</aside><footer id="colophon">{LEGAL}</footer>',
    )


def cookie_wall(s: Story) -> str:
    """Long notices at both ends of the body, one hidden by its style."""
    wall = "".join(f"<p>{COOKIE}</p>" for _ in range(6))
    return page(
        s,
        f'<div id="onetrust-consent-sdk"><div class="ot-pc-content">{wall}</div></div><div class="x"><nav>{NAV}</nav></div><section><div class="title"><h1>{e(s.title)}</h1></div><div class="sapo"><p>{e(s.lead)}</p></div><div class="article-body" itemprop="articleBody">{s.printed}</div></section><div style="display:none">{wall}</div><div aria-modal="true" role="dialog">{COOKIE}</div>',
        script({"@graph": [{"@type": "WebSite", "name": "x"}, ld(s)]}),
    )


def infinite(s: Story) -> str:
    """The next story follows on the same page, as it is loaded while one scrolls."""
    second = f'<article><h1>{OTHER[0]}</h1><div class="body">{"".join(f"<p>{TEASER} {at}</p>" for at in range(12))}</div></article>'
    return page(
        s,
        f'<nav>{NAV}</nav><div class="infinite-scroll"><article><h1>{e(s.title)}</h1><div class="body"><p>{e(s.lead)}</p>{s.printed}</div></article>{second}</div>',
        script([ld(s), {"@type": "NewsArticle", "headline": OTHER[0], "datePublished": "2024-02-10"}]),
    )


def broken(s: Story) -> str:
    """Nothing is closed as it should be: paragraphs, divs, bold, links, a stray end, JSON-LD with a comma too many."""
    body = "\n".join(f"<p>{'<b>' if k == 'h' else ''}{e(t)}" for k, t in s.body)
    bad = json.dumps(ld(s), ensure_ascii=False)[:-1] + ",}"
    return page(
        s,
        f"<div class=menu><ul><li><a href=/>Trang chủ<li><a href=/1>Thời sự<li><a href=/2>Kinh tế</ul></div></div></section><div class=wrap><h1>{e(s.title)}</h2></h1><div class=text><p>{e(s.lead)}</b>{body}</span></div><div class=other><h3>Tin khác</h3><ul><li><a href=/3>{OTHER[3]}<li><a href=/4>{OTHER[4]}</ul>",
        f'<script type="application/ld+json">{bad}</script>',
    )


def split_by_ads(s: Story) -> str:
    """The body in several containers with advertisements between."""
    parts = [f"<h3>{e(t)}</h3>" if k == "h" else f"<p>{e(t)}</p>" for k, t in s.body]
    third = max(1, len(parts) // 3)
    body = '<div class="adsbygoogle" id="ad-1"><p>Mua ngay hôm nay giảm 70% cho 100 khách hàng đầu tiên gọi tới tổng đài của chúng tôi.</p></div>'.join(
        f'<div class="part">{"".join(parts[at : at + third])}</div>' for at in range(0, len(parts), third)
    )
    return page(
        s,
        f'<div class="nav-bar">{NAV}</div><h1>{e(s.title)}</h1><div class="part"><p>{e(s.lead)}</p></div>{body}<div class="most-read">{cards()}</div>',
        meta(s),
    )


def old_breaks(s: Story) -> str:
    """A blog of line breaks: no paragraph, captions in tables."""
    body = "<br /><br />\n".join(
        f'<table class="tr-caption-container"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td class="tr-caption">{e(t)}</td></tr></tbody></table>'
        if k == "caption"
        else f"<b>{e(t)}</b>"
        if k == "h"
        else e(t)
        for k, t in s.body
    )
    return page(
        s,
        f'<div class="header-outer"><h1 class="title">{s.site}</h1></div><div class="date-outer"><h2 class="date-header"><span>Thứ Sáu, 9 tháng 2, 2024</span></h2><div class="post hentry"><h3 class="post-title entry-title">{e(s.title)}</h3><div class="post-body entry-content">{e(s.lead)}<br /><br />\n{body}<div style="clear: both;"></div></div><div class="post-footer">Được đăng bởi <span>{s.author}</span></div></div></div><div class="sidebar section"><div class="widget PopularPosts"><h2>Bài đăng phổ biến</h2><ul>{links()}</ul></div></div>',
    )


def rail_before(s: Story) -> str:
    """The rail comes first in the source and has more words than the article."""
    return page(
        s,
        f'<div class="col-left">{cards("li", "n") * 3}</div><div class="col-mid"><h1>{e(s.title)}</h1><p class="lead">{e(s.lead)}</p><div class="txt">{s.printed}</div></div>',
        meta(s),
    )


def no_heading(s: Story) -> str:
    """The title is a div; what tells it is the page's own <title>."""
    return page(
        s,
        f'<ul class="m">{NAV}</ul><div class="bai-viet"><div class="tieu-de">{e(s.title)}</div><div class="ngay">Ngày đăng: 09/02/2024</div><div class="tom-tat">{e(s.lead)}</div><div class="noi-dung">{s.printed}</div><div class="tin-lien-quan"><div>Tin liên quan</div>{links("div")}</div></div><div class="chan-trang">{LEGAL}</div>',
    )


def newsletter(s: Story) -> str:
    """Calls to subscribe and surveys among the paragraphs; a pull quote as an aside."""
    box = '<div class="newsletter-signup"><h4>Đừng bỏ lỡ bản tin sáng</h4><p>Mỗi ngày 15 tin quan trọng nhất gửi tới 200.000 người đọc, miễn phí, hủy lúc nào cũng được.</p><input type="email"><button>Đăng ký ngay</button></div><aside class="pullquote"><p>Con số 42% làm tất cả chúng tôi ngạc nhiên</p></aside>'
    return page(
        s,
        f'<header><nav>{NAV}</nav></header><main id="main-content"><div class="story"><h1>{e(s.title)}</h1><p>{e(s.lead)}</p>{s.printed.replace("</p>", "</p>" + box, 2)}</div></main>',
        meta(s),
    )


def listening(s: Story) -> str:
    """Buttons, a reading player, font sizes, sharing and a video between title and body."""
    tools = '<div class="tools"><span>A</span><span>A</span><button>Nghe đọc bài 2:35</button><div class="tts-player"><p>Giọng đọc: Nữ miền Bắc. Tốc độ 1x. Bạn đang nghe bài viết do trí tuệ nhân tạo đọc.</p></div><ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Zalo</a></li></ul></div><video><p>Trình duyệt của bạn không phát được video này.</p></video>'
    return page(
        s,
        f'<div class="menu-top">{NAV}</div><div class="article"><h1>{e(s.title)}</h1><div class="info"><span class="author">{s.author}</span> <span class="time">09/02/2024 09:23</span></div>{tools}<div class="sapo">{e(s.lead)}</div><div class="content-body">{s.printed}</div><div class="rate"><p>Bạn thấy bài viết này thế nào?</p><span>★★★★★</span></div></div>',
        meta(s),
    )


def captions(s: Story) -> str:
    """Photographs as tables with their captions, as an older editor of Vietnamese sites makes them."""
    body = s.printed
    for kind, text in s.body:
        if kind == "caption":
            body = body.replace(
                figure(text),
                f'<table class="picture" align="center"><tbody><tr><td class="pic"><img src="p.jpg"></td></tr><tr><td class="pCaption caption">{e(text)}</td></tr></tbody></table>',
            )
    return page(
        s,
        f'<header><ul>{NAV}</ul></header><div class="the-article"><header class="the-article-header"><p class="the-article-category"><a href="/k">Kinh tế</a></p><h1 class="the-article-title">{e(s.title)}</h1><ul class="the-article-meta"><li class="the-article-publish">Thứ sáu, 9/2/2024 09:23 (GMT+7)</li></ul></header><section class="main"><p class="the-article-summary">{e(s.lead)}</p><div class="the-article-body">{body}<div class="inner-article"><a href="/z"><h2>{OTHER[4]}</h2><p>{TEASER}</p></a></div></div><div class="the-article-tags"><a href="/t">xuất khẩu</a></div></section></div>',
        meta(s),
    )


def fragmented(s: Story) -> str:
    """A word processor's markup: spans within words, comments between letters, entities, soft hyphens, wide lines."""

    def torn(text: str) -> str:
        words = e(text).split(" ")
        return "\n  ".join(
            f'<span style="font-size:13px">{word[:1]}<!-- -->{word[1:]}</span>'
            if at % 5 == 0 and "&" not in word
            else word.replace("à", "&agrave;").replace("ă", "&#259;")
            for at, word in enumerate(words)
        )

    body = "".join(f'<p class="MsoNormal"><o:p></o:p>{torn(text)}<o:p>&nbsp;</o:p></p>' for _, text in s.body)
    return page(
        s,
        f'<div id="nav">{NAV}</div><div class="news-detail"><h1>{torn(s.title)}</h1><div class="summary"><p>{torn(s.lead)}</p></div><div class="detail">{body}</div></div><div class="news-other"><h2>Tin mới</h2><ul>{links()}</ul></div>',
        meta(s),
    )


def live_ticker(s: Story) -> str:
    """Tickers of prices and weather, and a list of the day's most read, all with figures, before and after."""
    ticker = '<div class="ticker"><span>VN-Index 1.198,53 +0,9%</span> <span>Vàng SJC 78,9</span> <span>USD 24.590</span></div><div class="weather">Hà Nội 18°C, độ ẩm 82%</div>'
    return page(
        s,
        f'{ticker}<div class="pg"><div class="l"><h1>{e(s.title)}</h1><p>{e(s.lead)}</p>{s.printed}</div><div class="r"><h3>Đọc nhiều nhất</h3><ol>{links()}</ol>{ticker}</div></div><div class="b"><h3>Cùng chuyên mục</h3>{cards("div", "k", "h5")}</div>',
        meta(s),
    )


def microdata(s: Story) -> str:
    """Microdata instead of scripts, a page number list, an article that begins with its place."""
    return page(
        s,
        f'<div class="hd">{NAV}</div><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="{s.published}"><h1 itemprop="headline">{e(s.title)}</h1><span itemprop="author">{s.author}</span><div itemprop="articleBody"><p>{e(s.lead)}</p>{s.printed}</div><div class="paging"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a></div></div><div class="ft">{LEGAL}</div>',
        f'<link rel="canonical" href="{s.address}">',
    )


def encyclopedic(s: Story) -> str:
    """Subheadings as h1, footnote marks, a related box of one card only."""
    body = (
        s.printed.replace("<h2>", "<h1>")
        .replace("</h2>", "</h1>")
        .replace(".</p>", '.<sup><a href="#n1">[1]</a></sup></p>')
    )
    card = f'<div class="promo-card"><a href="/q"><span>{OTHER[2]}</span></a><p>{TEASER}</p></div>'
    return page(
        s, f'<nav>{NAV}</nav><div class="doc"><h1>{e(s.title)}</h1><p>{e(s.lead)}</p>{body}{card}</div>', meta(s)
    )


def server_rendered(s: Story) -> str:
    """The story stands in scripts too, for the program that draws the page, and in a template."""
    data = json.dumps({"props": {"body": s.lines}}, ensure_ascii=False)
    return page(
        s,
        f'<div id="__next"><div class="Header"><a href="/">Home</a></div><main><h1>{e(s.title)}</h1><div class="ArticleBody"><p>{e(s.lead)}</p>{s.printed}</div><section data-component="links-grid">{cards("div", "Card", "h2")}</section></main></div><template><p>{TEASER}</p></template><noscript><p>{COOKIE}</p></noscript><script id="__NEXT_DATA__" type="application/json">{data}</script>',
        script(ld(s, articleBody=" ".join(s.lines[1:]))),
    )


def headings_as_tags(s: Story) -> str:
    """Government portal: hit counters, attachments, a print link and "other news" by date without any box."""
    other = "".join(f'<p><a href="/{at}">{title}</a> <i>(08/02/2024)</i></p>' for at, title in enumerate(OTHER))
    return page(
        s,
        f'<div class="portlet-nav">{NAV}</div><div class="portlet-body"><div class="ArticleHeader"><h1>{e(s.title)}</h1></div><div class="PostDate">09/02/2024 09:23:00 <span>Số lượt xem: 757</span></div><div class="ArticleSummary">{e(s.lead)}</div><div class="ArticleContent">{s.printed}<p style="text-align: right"><strong>{s.author}</strong></p></div><p><b>Các tin khác</b></p>{other}</div>',
    )


LAYOUTS: tuple[Callable[[Story], str], ...] = (
    semantic, portal, classic, nameless, wrapped, tables, amp, nested, inline_more, many_comments, blog, cookie_wall, infinite,
    broken, split_by_ads, old_breaks, rail_before, no_heading, newsletter, listening, captions, fragmented, live_ticker,
    microdata, encyclopedic, server_rendered, headings_as_tags,
)  # fmt: skip


# Written once the rest of `factcheck.sources._html` stood, so that something tells how it does on what it was not made for.


def wordpress_old(s: Story) -> str:
    """Bootstrap columns, captions as paragraphs of a class, a rail without heading: linked title, then a snippet."""
    body = (
        s.printed.replace("<figure>", '<div id="attachment_9" class="wp-caption alignnone">')
        .replace("</figure>", "</div>")
        .replace("<figcaption>", '<p class="wp-caption-text">')
        .replace("</figcaption>", "</p>")
    )
    rail = "".join(f'<p><a href="/{at}">{title}</a></p><p>{TEASER}</p>' for at, title in enumerate(OTHER))
    return page(
        s,
        f'<div class="navbar navbar-default"><ul class="nav">{NAV}</ul></div><div class="container"><div class="row"><div class="span8"><h1>{e(s.title)}</h1><p>{e(s.lead)}</p>{body}</div><div class="span4">{rail}</div></div></div>',
        meta(s),
    )


def site_in_heading(s: Story) -> str:
    """The site's own long name is the h1, the title an h2."""
    return page(
        s,
        f'<div id="head"><h1><a href="/">Cổng thông tin điện tử tỉnh miền núi</a></h1></div><ul>{NAV}</ul><div id="c"><h2 class="t">{e(s.title)}</h2><span class="d">(09/02/2024)</span><div class="s">{e(s.lead)}</div><div class="b">{s.printed}</div></div><div id="f">{LEGAL}</div>',
    )


def print_view(s: Story) -> str:
    """What "print this" opens: nearly nothing but the article."""
    return page(
        s,
        f'<a href="javascript:print()">In trang</a><h3>{e(s.title)}</h3><i>09/02/2024 09:23</i><p><b>{e(s.lead)}</b></p>{s.printed}<p align="right"><b>{s.author}</b></p><hr><small>Nguồn: {s.address}</small>',
    )


def walled(s: Story) -> str:
    """Half of it behind a wall that the reader has passed, an offer in between, names that say comment and share."""
    half = s.printed.split("</p>", 2)
    return page(
        s,
        f'<div class="site-header-container"><ul>{NAV}</ul></div><div class="content-with-comments"><div class="story-share-wrapper"><h1>{e(s.title)}</h1><p class="standfirst">{e(s.lead)}</p><div class="story-body">{"</p>".join(half[:2])}</p><div class="paywall-offer"><p>Subscribe now for only $1.50 a week and read all of our 120 years of archives.</p><button>Subscribe</button></div><div class="story-body__rest paywall-content">{half[2] if len(half) > 2 else ""}</div></div></div><div class="conversation">{comments("article", "remark")}</div></div>',
        meta(s),
    )


def questions(s: Story) -> str:
    """Paragraphs as list items and quotations, a linked cross-heading, tags as paragraphs at the end."""
    body = "".join(
        f"<blockquote><p>{e(t)}</p></blockquote>"
        if at % 3 == 0
        else f"<ul><li>{e(t)}</li></ul>"
        if at % 3 == 1
        else f"<p>{e(t)}</p>"
        for at, (_, t) in enumerate(s.body)
    )
    return page(
        s,
        f'<nav>{NAV}</nav><div class="layout"><div class="layout-col"><h1>{e(s.title)}</h1><p class="lede">{e(s.lead)}</p><div class="rte">{body}</div><p>Tags: <a href="/a">kinh tế</a>, <a href="/b">xuất khẩu</a></p></div><div class="layout-col">{cards("section", "z", "h4")}</div></div>',
        meta(s),
    )


def spa_saved(s: Story) -> str:
    """Saved from a running program: custom elements, inline styles, an overlay, buttons with text, empty boxes."""
    return page(
        s,
        f'<app-root><app-header><div role="navigation"><a href="/">Home</a><a href="/b">Business</a></div></app-header><div style="position:fixed"><div role="dialog"><p>{COOKIE}</p><button>OK</button></div></div><app-article><div class="sc-1"><div class="sc-2"></div><h1 class="sc-3">{e(s.title)}</h1><div class="sc-4"><button>Lưu lại 123 lượt</button></div><div class="sc-5"><p>{e(s.lead)}</p>{s.printed}</div></div></app-article><app-next><div class="sc-6"><h2>Up next</h2>{cards("div", "sc-7", "h3")}</div></app-next></app-root>',
        script(ld(s)),
    )


def ad_paragraphs(s: Story) -> str:
    """Advertorial lines among the paragraphs, the date after the body, links to other editions at its end."""
    body = s.printed.replace(
        "</p>", '</p><div class="banner-ads"><a href="/m">Giảm 30% cho 500 khách đầu tiên</a></div>'
    )
    return page(
        s,
        f'<div class="top-nav">{NAV}</div><main class="post-main"><h1>{e(s.title)}</h1><div class="post-lead">{e(s.lead)}</div><div class="post-text">{body}</div><div class="post-date">Cập nhật: 09/02/2024 09:23</div><ul class="post-more">{links("li", "m")}</ul></main><div class="bottom"><p>{LEGAL}</p></div>',
        meta(s),
    )


def frames_of_text(s: Story) -> str:
    """An intranet's export: everything in one pre-formatted cell per paragraph, navigation in a definition list."""
    rows = "".join(f"<tr><td class=x>{e(t)}</td></tr>" for t in s.lines[1:])
    return page(
        s,
        f'<dl><dt>Mục lục</dt><dd><a href="1.htm">Trang 1</a></dd><dd><a href="2.htm">Trang 2 của 14</a></dd></dl><center><h2>{e(s.title)}</h2></center><table border=0>{rows}</table><p><a href="index.htm">Về đầu trang</a></p>',
    )


UNSEEN: tuple[Callable[[Story], str], ...] = (
    wordpress_old, site_in_heading, print_view, walled, questions, spa_saved, ad_paragraphs, frames_of_text,
)  # fmt: skip
