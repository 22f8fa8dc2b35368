from django.urls import path

from ambos.desk import views

urlpatterns = [
    path("", views.board, name="board"),
    path("stories/<int:pk>/", views.story, name="story"),
]
