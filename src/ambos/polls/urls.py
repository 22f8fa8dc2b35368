from django.urls import path

from ambos.polls import views
from ambos.readers import paths as paths  # registers the converter `locale`

app_name = "polls"
urlpatterns = [
    path("<locale:locale>/polls/<slug:slug>/", views.poll_page, name="poll"),
    path("<locale:locale>/polls/<slug:slug>/vote/", views.vote, name="vote"),
    path("<locale:locale>/polls/<slug:slug>/result/", views.result, name="result"),
]
