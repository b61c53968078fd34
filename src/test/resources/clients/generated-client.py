# Asks who held a post, with the client that OpenAPI Generator writes.
import sys
from datetime import date

import openapi_client

POST = "https://w3id.org/biaozhun/id/post/sac-administrator"

client = openapi_client.ApiClient(openapi_client.Configuration(host=sys.argv[1]))
for row in openapi_client.WhoApi(client).holder_on_day(date(2024, 12, 31), POST):
    print(row.holder_label.actual_instance)
