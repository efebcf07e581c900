package org.ipcase.cases.evidence;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.apache.tika.Tika;
import org.bson.types.ObjectId;
import org.ipcase.kernel.digest.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the content of evidence (证据内容), streamed in and out, never in memory as a whole. */
@Component
class EvidenceStore {
    private static final int CHUNK = 1024 * 1024;

    private final GridFSBucket bucket;
    private final Tika tika = new Tika();

    EvidenceStore(MongoDatabase recordDatabase) {
        // Acknowledged means on disk, as for commits.
        this.bucket =
                GridFSBuckets.create(
                        recordDatabase.withWriteConcern(WriteConcern.MAJORITY.withJournal(true)),
                        "evidence");
    }

    /**
     * @param id of the content
     * @param mediaType by content; the name only helps where content does not say
     */
    record Stored(String id, String mediaType, long size, String sha256) {}

    Stored keep(MultipartFile file, String name) {
        var sha = Sha256.begun();
        try (var in = new DigestInputStream(file.getInputStream(), sha)) {
            var mediaType = mediaType(file, name);
            var id =
                    bucket.uploadFromStream(
                            name, in, new GridFSUploadOptions().chunkSizeBytes(CHUNK));
            return new Stored(
                    id.toHexString(),
                    mediaType,
                    file.getSize(),
                    HexFormat.of().formatHex(sha.digest()));
        } catch (IOException broken) {
            throw new UncheckedIOException("The upload ended early", broken);
        }
    }

    private String mediaType(MultipartFile file, String name) throws IOException {
        try (var in = file.getInputStream()) {
            return tika.detect(in, name);
        }
    }

    InputStream read(String id) {
        return bucket.openDownloadStream(new ObjectId(id));
    }

    /** SHA-256 of the content as it lies there now, hex. */
    String digest(String id) {
        var sha = Sha256.begun();
        try (var in = new DigestInputStream(read(id), sha)) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException("The content could not be read", broken);
        }
    }

    /** For content whose record was not made. */
    void drop(String id) {
        bucket.delete(new ObjectId(id));
    }
}
