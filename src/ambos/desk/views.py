from django.http import HttpRequest, HttpResponse


def board(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


def story(request: HttpRequest, pk: int) -> HttpResponse:
    return HttpResponse()
