package downhill.server.classes;

import downhill.server.http.Client;
import downhill.server.http.Security;
import downhill.server.json.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Handles {@code GET /api/classes/CODE/events} as a stream, before the handlers that wait for a whole answer. */
public final class EventsHandler extends Handler.Wrapper {
    private static final Pattern PATH = Pattern.compile("/api/classes/([^/]+)/events");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final ClassEvents events;
    private final ClassCodes codes;

    public EventsHandler(ClassEvents events, ClassCodes codes) {
        this.events = events;
        this.codes = codes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Matcher path = PATH.matcher(Request.getPathInContext(request));
        String accepted = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT));
        if (!HttpMethod.GET.is(request.getMethod()) || !path.matches() || !accepted.contains("text/event-stream")) {
            return super.handle(request, response, callback);
        }
        String after = lastHeard(request);
        if (!NUMBER.matcher(after).matches()) {
            Security.refuse(response, 400, "after is not the number of an event", callback);
            return true;
        }
        String code;
        try {
            code = codes.find(Client.of(request).address(), path.group(1)).code();
        } catch (Problem unknown) {
            Security.refuse(response, unknown.status(), unknown.getMessage(), callback);
            return true;
        }
        events.open(code, new EventStream(Client.of(request).address(), Long.parseLong(after), response, callback));
        return true;
    }

    /** A browser that reconnects sends its last event as a header; the first time it is in the address. */
    private static String lastHeard(Request request) {
        String header = request.getHeaders().get("Last-Event-ID");
        if (header != null) {
            return header;
        }
        try {
            Fields query = Request.extractQueryParameters(request);
            String after = query.getValue("after");
            return after == null ? "0" : after;
        } catch (RuntimeException malformed) {
            return "";
        }
    }
}
