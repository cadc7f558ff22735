/** Runs in the extension's background: all rows of all tables of a database, or null when it is not there. */
export const READ_DATABASE = (name: string): Promise<Record<string, unknown[]> | null> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // Opening must not create it.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () =>
      request.error?.name === "AbortError" ? resolve(null) : reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const tables = [...database.objectStoreNames];
      const rows: Record<string, unknown[]> = {};
      if (tables.length === 0) {
        database.close();
        resolve(rows);
        return;
      }
      const transaction = database.transaction(tables);
      for (const table of tables) {
        const all = transaction.objectStore(table).getAll();
        all.onsuccess = () => {
          rows[table] = all.result;
        };
      }
      transaction.oncomplete = () => {
        database.close();
        resolve(rows);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
