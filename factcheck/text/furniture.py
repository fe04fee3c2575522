"""What sites print around an article: data for `marks` and `tail`, Vietnamese and English.

Compared by key (no case, no diacritics, no punctuation, no numbers), so "TIN LIÊN QUAN (5)" is "tin lien quan".
"""

from __future__ import annotations

from factcheck.text.fold import key


def _keys(*printed: str) -> frozenset[str]:
    return frozenset(map(key, printed))


# A line of its own that heads the list of other articles.
TAIL_HEADS = _keys(
    "Có thể bạn quan tâm", "Có thể bạn thích", "Có thể bạn chưa biết", "Bạn có thể quan tâm", "Dành cho bạn",
    "Tin mới nhất", "Tin mới", "Tin mới hơn", "Tin cũ hơn", "Bài mới nhất", "Bài viết mới", "Bài viết mới nhất",
    "Tin cùng chuyên mục", "Bài cùng chuyên mục", "Cùng chuyên mục", "Tin cùng chuyên đề", "Cùng chuyên đề",
    "Tin liên quan", "Tin tức liên quan", "Bài liên quan", "Bài viết liên quan", "Tin bài liên quan", "Liên quan",
    "Chủ đề liên quan",
    "Bài viết cùng chủ đề", "Tin cùng chủ đề", "Cùng chủ đề", "Bài viết cùng tác giả", "Cùng tác giả",
    "Các tin khác", "Tin khác", "Tin bài khác", "Tin tức khác", "Các bài khác", "Bài viết khác", "Các bài viết khác",
    "Đọc thêm", "Xem thêm", "Đọc tiếp", "Xem tiếp", "Đọc nhiều", "Đọc nhiều nhất", "Tin đọc nhiều", "Xem nhiều",
    "Xem nhiều nhất", "Tin xem nhiều", "Tin nổi bật", "Bài nổi bật", "Tin nóng", "Tin tài trợ", "Đừng bỏ lỡ",
    "Related articles", "Related news", "Related stories", "Related posts", "Related content", "Related topics",
    "Read more", "Read also", "Also read", "Read next", "See also", "See more", "More news", "More stories",
    "More on this story", "You may also like", "You might also like", "You may like", "Recommended",
    "Recommended for you", "Recommended reading", "Most read", "Most popular", "Latest news", "Latest stories",
    "Trending", "Trending now", "Up next", "Don't miss", "Editor's picks", "Top stories", "From our partners",
)  # fmt: skip
# A line that is nothing but this.
WIDGET_LINES = _keys(
    "Ý kiến", "Ý kiến bạn đọc", "Bình luận", "Gửi bình luận", "Viết bình luận", "Comment", "Comments",
    "Leave a comment", "Quảng cáo", "Advertisement", "Sponsored", "Tải app", "Nghe đọc bài", "Nghe bài viết",
    "Trở lại đầu trang", "Lên đầu trang", "Back to top", "Đăng nhập", "Sign in", "Subscribe", "Tag", "Tags", "Từ khóa",
    "Keywords", "Hashtag", "Lượt xem", "Lượt đọc", "Lượt thích", "Views", "View", "Reads", "Likes", "Phút đọc",
    "Min read", "Hết", "The end",
)  # fmt: skip
# A short line that begins so.
WIDGET_STARTS = tuple(
    sorted(
        _keys(
            "Bạn thấy bài viết này thế nào", "Bạn đánh giá bài viết", "Đánh giá bài viết", "Đánh giá của bạn",
            "Rate this article", "Was this article helpful", "Chia sẻ bài viết", "Share this", "Gửi ý kiến",
            "Mobile version", "Mobile Verion", "Phiên bản di động", "Phiên bản mobile", "Desktop version",
            "Đăng ký nhận tin", "Sign up for our newsletter", "Đăng nhập để bình luận",
        )
    )
)  # fmt: skip
# With a colon after it, a line of tags.
TAG_HEADS = _keys("Từ khóa", "Tag", "Tags", "Keywords", "Hashtag", "Hashtags", "Tìm kiếm thêm")
# A line of these words alone is a row of buttons.
BUTTONS = frozenset(
    (
        "zalo", "facebook", "twitter", "tweet", "linkedin", "pinterest", "telegram", "whatsapp", "messenger", "youtube",
        "tiktok", "instagram", "threads", "viber", "email", "e", "mail", "print", "share", "chia", "se", "in", "bai",
        "viet", "luu", "copy", "link", "sao", "chep", "lien", "ket", "like", "thich", "gui", "rss", "app",
    )
)  # fmt: skip
