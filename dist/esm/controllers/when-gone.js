/** Calls back once an element has left the page. One that has only been moved is back before a microtask runs. */
function whenGone(host, leave) {
    queueMicrotask(() => {
        if (!host.isConnected)
            leave();
    });
}

export { whenGone };
//# sourceMappingURL=when-gone.js.map
