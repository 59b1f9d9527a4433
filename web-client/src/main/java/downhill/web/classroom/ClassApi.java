package downhill.web.classroom;

import downhill.web.board.Api;
import downhill.web.classroom.ServedClass.MemberJson;
import downhill.web.dom.Browser;
import downhill.web.dom.JsNumber;
import downhill.web.worker.JsonFields;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

final class ClassApi {
    private static final String PATH = "/api/classes";

    private ClassApi() {}

    static String path(String code) {
        return PATH + "/" + Browser.encode(code);
    }

    static String events(String code, double after) {
        return path(code) + "/events?after=" + JsNumber.toText(after);
    }

    static void create(String json, Api.Answer<ServedClass> answer) {
        Api.send("POST", PATH, Api.headers(), json, answer);
    }

    static void open(String code, String teacherKey, boolean withRuns, Api.Answer<ServedClass> answer) {
        Api.send(
                "GET",
                path(code) + (withRuns ? "" : "?runs=0"),
                teacherKey == null ? null : bearer(teacherKey),
                null,
                answer);
    }

    static void probe(String code, Runnable gone) {
        Api.<JSObject>send("HEAD", path(code), null, null, (status, nothing, refusal) -> {
            if (status == 404) {
                gone.run();
            }
        });
    }

    static void poll(String code, double after, Api.Answer<ServedClass> answer) {
        Api.send("GET", events(code, after), null, null, answer);
    }

    static void propose(String code, String language, Api.Answer<MemberJson> answer) {
        Api.send("GET", path(code) + "/nickname?lang=" + language, null, null, answer);
    }

    static void join(String code, String key, String nickname, Api.Answer<MemberJson> answer) {
        Api.send("POST", path(code) + "/members", Api.headers(Api.MEMBER, key), json("nickname", nickname), answer);
    }

    static void lead(String code, String key, String method, String below, String json, Api.Answer<JSObject> answer) {
        Api.send(method, path(code) + below, Api.headers(bearer(key)), json, answer);
    }

    /** Writes texts, numbers and flags, each after its name, as a JSON object. */
    static String json(Object... namesAndValues) {
        JsonFields json = JSObjects.create();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (value instanceof String text) {
                json.put(name, text);
            } else if (value instanceof Boolean flag) {
                json.put(name, flag.booleanValue());
            } else {
                json.put(name, ((Number) value).doubleValue());
            }
        }
        return JSON.stringify(json);
    }

    static String[] bearer(String key) {
        return new String[] {"Authorization", "Bearer " + key};
    }
}
