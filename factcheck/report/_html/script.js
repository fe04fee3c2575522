"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  root.classList.add("scripted");

  // the theme: the style sheet reads the radio buttons, here they are remembered
  const remembered = (value) => {
    try {
      if (value === undefined) return localStorage.getItem("factcheck-theme");
      localStorage.setItem("factcheck-theme", value);
    } catch { /* a page from a file may have no storage */ }
    return null;
  };
  const theme = $("theme-" + (remembered() || "auto"));
  if (theme) theme.checked = true;
  for (const radio of document.getElementsByName("theme")) radio.addEventListener("change", () => remembered(radio.value));

  // what is folded away is a piece of text until its heading is opened: our own markup, in which all text is escaped
  const unfold = (details) => {
    const piece = details.querySelector(":scope > noscript");
    if (piece) piece.replaceWith(...new DOMParser().parseFromString(piece.textContent, "text/html").body.childNodes);
  };
  document.addEventListener("toggle", (event) => event.target.open && unfold(event.target), true);
  addEventListener("beforeprint", () => document.querySelectorAll(".timeline").forEach(unfold));

  // search and filters
  const unmarked = (text) => text.replace(/<span class="n">[^]*?<\/mark>|<[^>]*>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
  const lowered = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ");
  const plain = (item) => {
    const walker = document.createTreeWalker(item, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === 1 ? (node.className === "n" ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT);
    const parts = [];
    while (walker.nextNode()) parts.push(walker.currentNode.parentNode.tagName === "NOSCRIPT" ? unmarked(walker.currentNode.data) : walker.currentNode.data);
    return lowered(parts.join(" "));
  };
  const list = (text) => (text ? text.split(" ") : []);
  const items = [...document.querySelectorAll(".conflict, .timeline, .sheet")].map((node) => ({
    node,
    kind: ["conflict", "timeline", "sheet"].find((kind) => node.classList.contains(kind)),
    severities: list(node.dataset.v),
    sources: list(node.dataset.s),
    areas: list(node.dataset.a),
    years: list(node.dataset.y).map(Number),
    get words() {
      const words = plain(node);
      Object.defineProperty(this, "words", { value: words });
      return words;
    },
  }));
  const fits = (item, wanted) =>
    (!wanted.severities.length || wanted.severities.some((one) => item.severities.includes(one))) &&
    (!wanted.source || item.sources.includes(wanted.source)) &&
    (!wanted.area || item.areas.includes(wanted.area)) &&
    (!(wanted.from || wanted.to) || item.years.some((year) => year >= wanted.from && year <= (wanted.to || 9999))) &&
    wanted.words.every((word) => item.words.includes(word));
  const asked = () => ({
    words: lowered($("q").value).trim().split(" ").filter(Boolean),
    severities: [...document.getElementsByName("severity")].filter((box) => box.checked).map((box) => box.value),
    source: $("source").value,
    area: $("area").value,
    from: Number($("from").value),
    to: Number($("to").value),
  });
  const filter = () => {
    const wanted = asked();
    const counts = {};
    for (const item of items) {
      const shown = fits(item, wanted);
      if (item.node.hidden === shown) item.node.hidden = !shown;
      const count = (counts[item.kind] ||= [0, 0]);
      count[0] += shown;
      count[1] += 1;
    }
    const status = $("found");
    const some = (count) => status.dataset.some.replace("{shown}", count[0]).replace("{total}", count[1]);
    let total = 0;
    const told = [];
    for (const place of document.querySelectorAll("[data-of]")) {
      const count = counts[place.dataset.of] || [0, 0];
      place.textContent = count[0] === count[1] ? String(count[1]) : some(count);
      told.push(place.parentNode.firstChild.data + ": " + place.textContent);
      total += count[0];
    }
    status.textContent = total ? told.join(" · ") : status.dataset.none;
  };
  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  };
  const panel = $("filters");
  panel.hidden = false;
  panel.addEventListener("input", soon);
  $("reset").addEventListener("click", () => {
    $("q").value = "";
    for (const box of document.getElementsByName("severity")) box.checked = false;
    for (const id of ["source", "area", "from", "to"]) $(id).value = "";
    filter();
    $("q").focus();
  });
  if (matchMedia("(max-width: 62rem)").matches) panel.firstElementChild.open = false;
  filter();

  // notes of figures: what the style sheet shows is told to screen readers too; Escape puts it away
  const described = (mark) => {
    const note = mark.lastElementChild;
    note.id ||= "n-" + mark.id;
    mark.setAttribute("aria-describedby", note.id);
  };
  document.addEventListener("focusin", (event) => {
    const mark = event.target.closest("mark[tabindex]");
    if (mark) described(mark);
  });
  const away = () => document.querySelector("mark.away")?.classList.remove("away");
  document.addEventListener("focusin", away);
  document.addEventListener("mouseover", (event) => {
    if (!event.target.closest("mark.away")) away();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const mark = document.querySelector("mark[tabindex]:hover, mark[tabindex]:focus-within");
      if (mark) {
        if (mark.contains(document.activeElement)) mark.focus();
        mark.classList.add("away");
      }
    }
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      panel.firstElementChild.open = true;
      $("q").focus();
    }
  });

  // a link into something closed or filtered out opens it
  const reveal = () => {
    const id = location.hash.slice(1);
    const sheet = /^f(\d+)-/.exec(id);
    if (sheet && $("a" + sheet[1])) unfold($("a" + sheet[1]));
    const target = id && $(id);
    if (!target) return;
    for (let node = target; node; node = node.parentElement) {
      if (node.tagName === "DETAILS") node.open = true;
      if (node.hidden && node !== panel) node.hidden = false;
    }
    target.scrollIntoView({ block: target.tagName === "MARK" ? "center" : "start" });
    if (target.tagName === "MARK") target.focus({ preventScroll: true });
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) reveal();
  });
  reveal();
})();
