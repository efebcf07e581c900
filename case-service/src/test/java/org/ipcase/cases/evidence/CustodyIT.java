package org.ipcase.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.ipcase.cases.RunningService;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.EvidenceCommand;
import org.ipcase.cases.evidence.domain.EvidenceEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-10")
class CustodyIT {
    private final RunningService service = RunningService.shared();

    @Test
    void aFileAlteredInTheStoreIsDetected() {
        var id = uploaded();
        var path = "/api/evidence/" + id + "/verification";
        assertThat(service.get("officer-chengdu", path).expect(200).text("/intact"))
                .isEqualTo("true");

        alterTheStoredContent(id);

        var found = service.get("officer-chengdu", path).expect(200);
        assertThat(found.text("/intact")).isEqualTo("false");
        assertThat(found.text("/found")).isNotEqualTo(found.text("/sha256"));
    }

    @Test
    void passesToThePoliceWithTwoSignatures() {
        var path = "/api/evidence/" + uploaded();
        service.get("police-chengdu", path).expect(404);
        assertThat(
                        service.post(
                                        "officer-chengdu",
                                        path + "/hand-over",
                                        Map.of("to", "nobody", "place", "x", "storage", "x"))
                                .expect(400)
                                .text("/errors/0/field"))
                .isEqualTo("to");
        service.post(
                        "officer-chengdu",
                        path + "/hand-over",
                        Map.of("to", "ps-510100", "place", "物证室", "storage", "3 号柜", "seal", "封-1"))
                .expect(200);
        assertThat(
                        service.post("officer-chengdu", path + "/confirm-hand-over", Map.of())
                                .expect(422)
                                .text("/code"))
                .isEqualTo("handover.other-side");
        service.post("police-chengdu", path + "/confirm-hand-over", Map.of()).expect(200);

        var custody = service.get("police-chengdu", path + "/custody").expect(200);
        assertThat(custody.text("/holder")).isEqualTo("ps-510100");
        assertThat(custody.body().at("/passages/0/signatures").findValuesAsString("stage"))
                .containsExactly("SENT", "ACCEPTED");
    }

    private String uploaded() {
        return service.upload(
                        "officer-chengdu",
                        "照片.txt",
                        "现场照片".getBytes(StandardCharsets.UTF_8),
                        Map.of("boundTo", "complaint", "title", "现场照片", "evidenceType", "PHYSICAL"))
                .expect(201)
                .id();
    }

    @SuppressWarnings("unchecked") // the desk's bean has no other name
    private void alterTheStoredContent(String id) {
        var desk =
                (Desk<Evidence, EvidenceCommand, EvidenceEvent>)
                        service.named("evidence", Desk.class);
        var kept = (Kept) desk.load(new RecordId(id)).orElseThrow().state();
        service.bean(MongoDatabase.class)
                .getCollection("evidence.chunks")
                .updateOne(
                        new Document("files_id", new ObjectId(kept.file().content())),
                        new Document(
                                "$set",
                                new Document(
                                        "data",
                                        new Binary("改过照片".getBytes(StandardCharsets.UTF_8)))));
    }
}
