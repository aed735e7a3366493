// Saves reloading the page; nothing here is needed. Three parts: suggestions while a region or an industry is typed, tables that
// sort in their place, and arrows that lead from mark to mark in a figure.
"use strict";

function offer(input) {
  const combo = document.createElement("div");
  combo.className = "combo";
  input.replaceWith(combo);
  input.removeAttribute("list");
  const list = document.createElement("ul");
  list.className = "offers";
  list.id = `${input.id}-offers`;
  list.role = "listbox";
  list.hidden = true;
  list.setAttribute("aria-label", input.labels[0] ? input.labels[0].textContent : "");
  combo.append(input, list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(name, value);

  let found = [];
  let at = -1;
  let waiting = 0;
  let asked = "";

  const industries = input.dataset.suggest.includes("industries");
  const listed = (piece) => !industries || /^\s*[A-Za-z][0-9]{0,2}\s*,/.test(piece);
  const parts = () => "alone" in input.dataset ? [input.value.trim()] : input.value.split(/[+;]/)
    .flatMap((piece) => (listed(piece) ? piece.split(",") : [piece])).map((part) => part.trim());
  const last = () => parts().pop();
  const before = () => parts().slice(0, -1).filter(Boolean);
  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (place) => {
    at = place;
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
    if (at >= 0) input.setAttribute("aria-activedescendant", list.children[at].id);
  };
  const choose = (place) => {
    const chosen = found[place];
    const kept = before();
    close();
    if (!kept.length && "go" in input.dataset) window.location.assign(chosen.address);
    else {
      input.value = kept.length ? [...kept, chosen.code].join(" + ") : chosen.shown;
      asked = last();
      if ("go" in input.dataset) input.form.requestSubmit();
    }
  };
  const show = () => {
    list.replaceChildren(...found.map((region, index) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${index}`;
      item.role = "option";
      item.setAttribute("aria-selected", "false");
      const small = document.createElement("small");
      small.textContent = region.detail;
      item.append([...before(), region.name].join(" + "), small);
      item.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        choose(index);
      });
      return item;
    }));
    at = -1;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };
  const ask = async () => {
    const text = last();
    if (text === asked) return;
    asked = text;
    if (text.length < 2) {
      found = [];
      show();
      return;
    }
    try {
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(text)}`);
      const body = await answer.json();
      if (text === asked && document.activeElement === input) {
        // Where one alone is called just what was typed, a list would say nothing and lie over the button.
        const typed = body.found.filter((one) => one.name.toLowerCase() === text.toLowerCase());
        found = typed.length === 1 ? [] : body.found;
        show();
      }
    } catch {
      close();
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark((at + step + found.length) % found.length);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      choose(at);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener("blur", close);
}

async function swap(link, section) {
  section.setAttribute("aria-busy", "true");
  const busy = section.querySelector(".busy");
  if (busy) busy.hidden = false;
  const answer = await fetch(link.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(section.id);
  if (!answer.ok || !fresh) throw new Error(String(answer.status));
  const again = link.closest("th") ? [...link.closest("tr").children].indexOf(link.closest("th")) : -1;
  section.replaceWith(fresh);
  window.history.replaceState(null, "", link.href.split("#")[0]);
  const target = again >= 0 ? fresh.querySelectorAll("thead a")[again] : fresh.querySelector(".frame, .turns");
  if (target) target.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-swap] a[rel=nofollow]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  swap(link, link.closest("[data-swap]")).catch(() => window.location.assign(link.href));
});
document.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-copy]")) event.target.select();
});
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
document.addEventListener("keydown", (event) => {
  const mark = event.target.closest?.("figure svg a");
  if (!mark || !(event.key in STEPS) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const marks = [...mark.closest("svg").querySelectorAll("a")];
  const next = marks[(marks.indexOf(mark) + STEPS[event.key] + marks.length) % marks.length];
  marks.forEach((one) => one.setAttribute("tabindex", one === next ? "0" : "-1"));
  next.focus();
});
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
document.querySelectorAll("input[data-suggest]").forEach(offer);
if (window.location.hash) {
  const folded = document.querySelector(window.location.hash)?.closest("details");
  if (folded) folded.open = true;
}
