package org.ipcase.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * How the file is opened. The numbers were measured with commits of 16 clients: a write costs the
 * pages from its leaf to the root, so small pages make small commits. Pages are not compressed:
 * that took half of the committing thread's time.
 */
final class StoreFile {

    private static final int PAGE_BYTES = 4 * 1024;
    private static final int CACHE_MEGABYTES = 64;

    /**
     * How long a dead chunk keeps its place. It guards against a power cut, which is not promised.
     */
    private static final int RETENTION_MILLIS = 1_000;

    private StoreFile() {}

    static MVStore open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the folder of " + file, e);
        }
        MVStore store =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .pageSplitSize(PAGE_BYTES)
                        .cacheSize(CACHE_MEGABYTES)
                        .open();
        store.setRetentionTime(RETENTION_MILLIS);
        store.setVersionsToKeep(0);
        return store;
    }
}
