package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipcase.platform.examples.Examples;
import org.ipcase.platform.examples.Examples.Step;

/**
 * The stories of the examples, told to the running service; each step is answered as documented.
 */
public record Stories(RunningService service) {
    /**
     * To its end.
     *
     * @return id of the record
     */
    public String played(String resource) {
        return told(resource, Examples.story(resource));
    }

    /** Without the last step of the story, which ends the record. */
    public String standing(String resource) {
        var story = Examples.story(resource);
        return told(resource, story.subList(0, story.size() - 1));
    }

    private String told(String resource, List<Step> story) {
        var opening = story.getFirst();
        var path = "/api/" + resource;
        var opened = service.post(opening.as(), path, opening.body().toString());
        answers(opening, opened);
        follow(resource, opened.id(), story.subList(1, story.size()));
        return opened.id();
    }

    /** Steps with a record that is there. */
    public void follow(String resource, String id, List<Step> steps) {
        for (var step : steps) {
            var path = "/api/%s/%s/%s".formatted(resource, id, step.command());
            answers(step, service.post(step.as(), path, step.body().toString()));
        }
    }

    private static void answers(Step step, RunningService.Reply reply) {
        assertThat(reply.status() + " " + reply.text("/code"))
                .as("%s by %s: %s", step.command(), step.as(), reply.body())
                .isEqualTo(step.status() + " " + (step.code() == null ? "" : step.code()));
    }
}
