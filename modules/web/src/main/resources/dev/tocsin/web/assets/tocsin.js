// Follows live: when the server says that something changed, fetches this page again and swaps its main part.
(() => {
  const live = document.getElementById("live");
  let busy = false, again = false;

  async function refresh() {
    if (document.querySelector("main form")) return; // It belongs to whoever fills it in.
    if (busy) { again = true; return; }
    busy = true;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (answer.ok) {
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("main");
        const main = document.getElementById("main");
        const open = new Set([...main.querySelectorAll("details[open]")].map(d => d.closest("[id]")?.id));
        const known = new Set([...main.querySelectorAll("article[id]")].map(a => a.id));
        for (const d of fresh.querySelectorAll("details")) {
          if (open.has(d.closest("[id]")?.id)) d.open = true;
        }
        for (const a of fresh.querySelectorAll("article[id]")) {
          if (!known.has(a.id)) a.classList.add("new");
        }
        main.replaceChildren(...fresh.childNodes);
      }
    } catch (e) {
      // The server is away; the event stream reconnects by itself and refreshes then.
    }
    busy = false;
    if (again) { again = false; setTimeout(refresh, 250); }
  }

  const events = new EventSource("/live");
  events.onopen = () => { live.hidden = false; refresh(); };
  events.onerror = () => { live.hidden = true; };
  events.addEventListener("changed", refresh);
})();
