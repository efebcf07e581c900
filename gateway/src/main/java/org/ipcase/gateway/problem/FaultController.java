package org.ipcase.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What no route and no file answered for, as a problem instead of a page. */
@Controller
class FaultController implements ErrorController {
    private final ProblemWriter problems;

    FaultController(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    void fault(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
            case Integer status when status == 404 ->
                    problems.write(
                            request, response, GatewayProblem.NOT_FOUND, "Nothing is served here");
            case Integer status when status == 405 ->
                    problems.write(
                            request,
                            response,
                            GatewayProblem.NOT_ALLOWED,
                            "Not with " + request.getMethod());
            case Integer status when status >= 400 && status < 500 ->
                    problems.write(
                            request, response, GatewayProblem.MALFORMED, "Refused as " + status);
            case null, default ->
                    problems.write(
                            request,
                            response,
                            GatewayProblem.FAULT,
                            "Tell the operators the request id");
        }
    }
}
