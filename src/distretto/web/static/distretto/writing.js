// Keeps what is typed, adds and removes lines in place, and offers entries of long lists. Without it every button still
// works by sending the form.
"use strict";

const form = document.getElementById("record");
const PAUSE = 2500;
const AGAIN = 15000;
let waiting = 0;
let unsent = false;
let leaving = false;

const say = (text) => {
  document.getElementById("kept").textContent = text;
};

function token() {
  const cookie = document.cookie.split("; ").find((one) => one.startsWith("csrftoken="));
  if (cookie) form.elements.csrfmiddlewaretoken.value = cookie.split("=")[1];
}

function goOnWith(copy) {
  if (!copy || form.elements._record.value || form.elements._copy.value === String(copy)) return;
  form.elements._copy.value = copy;
  const address = new URL(window.location.href);
  address.searchParams.set("copy", copy);
  window.history.replaceState(null, "", address);
}

function tell(answer) {
  say(answer.said);
  goOnWith(answer.copy);
  for (const section of answer.sections || []) {
    const item = form.querySelector(`[data-part="${section.name}"]`);
    item.className = section.state;
    item.querySelector(".words").textContent = section.words;
  }
  const meter = form.querySelector("meter");
  if (meter && "score" in answer) {
    meter.value = answer.score;
    document.getElementById("completeness").textContent = answer.completeness;
  }
  const alike = document.getElementById("alike");
  if (alike && answer.alike) {
    const shown = answer.alike.map((one) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      Object.assign(link, { href: one.address, target: "_blank", rel: "noopener", lang: one.language, textContent: one.title });
      const small = document.createElement("small");
      small.textContent = one.reason;
      item.append(link, " ", small);
      return item;
    });
    alike.querySelector("ul").replaceChildren(...shown);
    alike.hidden = shown.length === 0;
  }
}

async function keep() {
  if (!unsent || leaving) return;
  unsent = false;
  token();
  say(form.dataset.keeping);
  try {
    const answer = await fetch(form.dataset.keep, { method: "POST", body: new FormData(form) });
    if (leaving) return;
    tell(await answer.json());
    if (!answer.ok) later(AGAIN);
  } catch {
    if (leaving) return;
    say(form.dataset.failed);
    later(AGAIN);
  }
}

function later(pause = PAUSE) {
  if (!form.dataset.keep) return;
  unsent = true;
  clearTimeout(waiting);
  waiting = setTimeout(keep, pause);
}

function keepNow() {
  if (!unsent || leaving) return;
  unsent = false;
  token();
  navigator.sendBeacon(form.dataset.keep, new FormData(form));
}

async function lines(button) {
  const rows = button.closest("fieldset.rows");
  const data = new FormData(form);
  data.set(button.name, button.value);
  const answer = await fetch(window.location.href, { method: "POST", body: data });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(rows.id);
  if (!fresh) throw new Error(String(answer.status));
  goOnWith(page.querySelector("[name=_copy]")?.value);
  rows.replaceWith(fresh);
  enhance(fresh);
  const target = button.name === "add" ? fresh.querySelector(".entry:last-of-type :is(input, select, textarea)") : fresh;
  if (target) target.focus();
  later();
}

function offerInto(input, address, made) {
  const list = document.createElement("datalist");
  list.id = `${input.id}-list`;
  input.setAttribute("list", list.id);
  input.after(list);
  let asked = "";
  input.addEventListener("input", async () => {
    const text = input.value.trim();
    if (text.length < 2 || text === asked) return;
    asked = text;
    const answer = await fetch(`${address}?q=${encodeURIComponent(text)}`).catch(() => null);
    if (!answer || !answer.ok || text !== input.value.trim()) return;
    list.replaceChildren(...(await answer.json()).found.map(made));
  });
}

function option(found) {
  const one = document.createElement("option");
  one.value = found.value ?? found;
  if (found.label) one.label = found.label;
  return one;
}

function chips(area) {
  const box = document.createElement("div");
  box.className = "chips";
  const shown = document.createElement("ul");
  shown.setAttribute("aria-live", "polite");
  const checked = new Set();
  const strange = new Map();
  const input = document.createElement("input");
  input.id = area.id;
  area.id = `${area.id}-typed`;
  input.autocomplete = "off";
  input.placeholder = area.dataset.pick;
  input.setAttribute("aria-describedby", area.getAttribute("aria-describedby"));
  if (area.hasAttribute("aria-invalid")) input.setAttribute("aria-invalid", "true");
  area.hidden = true;
  area.before(box);
  box.append(input, shown);
  const entries = () => area.value.split("\n").map((line) => line.trim()).filter(Boolean);
  const set = (list) => {
    area.value = list.join("\n");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    draw();
    check();
  };
  const draw = () => {
    shown.replaceChildren(...entries().map((entry) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "×";
      button.setAttribute("aria-label", `× ${entry}`);
      button.addEventListener("click", () => {
        set(entries().filter((one) => one !== entry));
        input.focus();
      });
      item.append(entry, button);
      if (strange.has(entry)) mark(item, entry);
      return item;
    }));
  };
  const mark = (item, entry) => {
    item.className = "strange";
    const told = document.createElement("small");
    told.textContent = area.dataset.unknown;
    item.append(" ", told);
    const nearest = strange.get(entry);
    if (nearest.length) told.append(" ", area.dataset.meant);
    for (const meant of nearest) {
      const instead = document.createElement("button");
      instead.type = "button";
      instead.className = "meant";
      instead.textContent = meant;
      instead.addEventListener("click", () => {
        set([...new Set(entries().map((one) => (one === entry ? meant : one)))]);
        input.focus();
      });
      item.append(instead);
    }
  };
  // An entry is looked up once; without an answer it is checked when the form is sent.
  const check = async () => {
    const fresh = entries().filter((one) => !checked.has(one));
    if (!fresh.length) return;
    fresh.forEach((one) => checked.add(one));
    const query = new URLSearchParams(fresh.map((one) => ["entry", one]));
    const answer = await fetch(`${area.dataset.codes}?${query}`).catch(() => null);
    if (!answer || !answer.ok) return;
    for (const [entry, nearest] of Object.entries((await answer.json()).strange)) strange.set(entry, nearest);
    draw();
  };
  const take = () => {
    const text = input.value.trim();
    if (!text) return;
    input.value = "";
    if (!entries().includes(text)) set([...entries(), text]);
  };
  offerInto(input, area.dataset.codes, option);
  input.addEventListener("input", () => {
    const listed = document.getElementById(input.getAttribute("list"));
    if ([...listed.options].some((one) => one.value === input.value)) take();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      take();
    } else if (event.key === "Backspace" && !input.value && entries().length) set(entries().slice(0, -1));
  });
  // Later, so that a click elsewhere lands before the page moves.
  input.addEventListener("blur", () => setTimeout(take, 200));
  form.addEventListener("submit", take);
  draw();
  check();
}

function ticks(folded) {
  const filter = document.createElement("input");
  filter.type = "search";
  filter.className = "filter";
  filter.placeholder = folded.dataset.filter;
  filter.setAttribute("aria-label", folded.dataset.filter);
  folded.querySelector("summary").after(filter);
  filter.addEventListener("input", () => {
    const text = filter.value.trim().toLowerCase();
    folded.querySelectorAll("label").forEach((label) => {
      label.hidden = !label.textContent.toLowerCase().includes(text);
    });
  });
  filter.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  folded.addEventListener("change", () => {
    const chosen = [...folded.querySelectorAll("input:checked")].map((one) => {
      const chip = document.createElement("span");
      chip.className = "chip";
      chip.textContent = one.closest("label").textContent.trim();
      return chip;
    });
    const summary = folded.querySelector("summary");
    const count = summary.querySelector(".count");
    count.hidden = chosen.length > 0;
    summary.replaceChildren(count, ...chosen);
  });
}

function enhance(part) {
  part.querySelectorAll("textarea[data-codes]").forEach(chips);
  part.querySelectorAll("details[data-filter]").forEach(ticks);
  part.querySelectorAll("input[data-records]").forEach((input) => offerInto(input, input.dataset.records, option));
}

if (form) {
  enhance(form);
  const problems = document.getElementById("problems");
  if (problems) problems.focus();
  form.addEventListener("input", (event) => {
    if (!event.target.matches(".filter, .chips input")) later();
  });
  form.addEventListener("change", (event) => {
    if (!event.target.matches(".filter, .chips input")) later();
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=add], button[name=remove]");
    if (!button) return;
    event.preventDefault();
    lines(button).catch(() => {
      leaving = true;
      form.requestSubmit(button);
    });
  });
  // Enter in a field saves nothing and leads nowhere: what is saved or sent has a button.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
  });
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(waiting);
    token();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keepNow();
  });
  window.addEventListener("pagehide", keepNow);
  window.addEventListener("pageshow", () => {
    leaving = false;
  });
}
