import org.openapitools.client.ApiClient;
import org.openapitools.client.api.WhoApi;

import java.time.LocalDate;

/** Asks who held a post, with the client that OpenAPI Generator writes. */
class GeneratedClient {

    private static final String POST = "https://w3id.org/biaozhun/id/post/sac-administrator";

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        new WhoApi(client)
                .holderOnDay(
                        LocalDate.parse("2024-12-31"),
                        POST,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .forEach(row -> System.out.println(row.getHolderLabel().getActualInstance()));
    }
}
