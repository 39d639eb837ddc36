// Runs before the first paint, so that a link to a part of the ledger does not flash the whole of it.
if (/[#&][a-z-]+=/.test(location.hash)) document.documentElement.dataset.ledger = 'pending';
